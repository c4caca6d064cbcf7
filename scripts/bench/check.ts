import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseContent } from '../check/content/parse-content.ts';
import { readContentFiles } from '../check/content/read-files.ts';
import { checkContent } from '../check/index.ts';
import { rules } from '../check/rules.ts';
import { runRules } from '../check/run-rules.ts';
import { costOf } from './check/measure.ts';
import { costTable, perSecond, WANTED_PER_SECOND } from './check/report.ts';
import { writeCorpus } from './corpus/write.ts';

/**
 * `npm run bench -- check [--articles 1000] [--content DIR]`: what the check of a text costs, and of
 * what. Exits with 1 when for generated articles all that is done to a text takes longer than the bare
 * parse of a well-kept library: unlike articles a second, that does not depend on the machine.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, content: { type: 'string' } },
});
const made = values.content ? undefined : await mkdtemp(join(tmpdir(), 'check-bench-'));
const contentDir = made ?? resolve(values.content ?? '');
/** As far ahead as generated dates go. */
const now = Date.UTC(2027, 0, 1);

try {
  if (made)
    await writeCorpus({ articles: Number(values.articles), seed: 7, target: made, pictures: true });
  const files = await readContentFiles(contentDir);
  const content = parseContent(files, 'content');
  const articles = content.articles.length;
  const bodies = content.articles.map(({ front }) => front.body);

  const peer = await costOf('mdast-util-from-markdown', articles, () =>
    bodies.map((body) => fromMarkdown(body)),
  );
  const reading = await costOf('đọc tệp', articles, () => readContentFiles(contentDir));
  const parsing = await costOf('tách: phần đầu, Markdown', articles, () =>
    parseContent(files, 'content'),
  );
  const text = await costOf('tách + các quy tắc', articles, () =>
    runRules(rules, { content: parseContent(files, 'content'), now }),
  );
  // Rules remember what they have seen of an article, so they are not measured over one content.
  const ruling = { name: 'các quy tắc', ms: text.ms - parsing.ms };
  const whole = await costOf('cả lần kiểm tra, kể cả giải mã ảnh', articles, () =>
    checkContent({ contentDir, now }),
  );

  const average = Math.round(bodies.reduce((sum, body) => sum + body.length, 0) / articles);
  console.log(
    `${articles} bài, trung bình ${average} ký tự; thời gian của bộ xử lý, một luồng, số giữa của 5 lần.`,
  );
  console.log(costTable([peer, reading, parsing, ruling, text, whole], peer));
  const reached =
    perSecond(text.ms) >= WANTED_PER_SECOND ? 'đạt' : 'chưa đạt trên máy này, lúc này';
  console.log(`Phần chữ: mong ${WANTED_PER_SECOND} bài mỗi giây, ${reached}.`);
  if (made && text.ms > peer.ms) process.exitCode = 1;
} finally {
  if (made) await rm(made, { recursive: true });
}
