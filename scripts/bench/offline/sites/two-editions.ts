import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../../../testing/run-script.ts';
import { writeCorpus } from '../../corpus/write.ts';
import { addArticle } from './one-more.ts';

/** The same site before and after an article was published. */
export interface TwoEditions {
  readonly before: string;
  readonly after: string;
  /** A folder for what the measurement makes itself. */
  readonly workDir: string;
  remove(): Promise<void>;
}

const seed = 7;
/** What counts as now in both builds: after the newest article. */
const epoch = String(Date.UTC(2026, 11, 1) / 1000);

/**
 * Builds generated content, or the given folder's, twice: as it is, and with one more article. Without
 * social cards of their own: a thousand of them take an hour, and none of them goes offline.
 *
 * @throws Error with the build's output when it fails.
 */
export async function twoEditions(source: number | string): Promise<TwoEditions> {
  const workDir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-ngoai-tuyen-'));
  const contentDir = join(workDir, 'content');
  const [before, after] = [join(workDir, 'truoc'), join(workDir, 'sau')];
  const remove = () => rm(workDir, { recursive: true, force: true });
  try {
    if (typeof source === 'string') await cp(source, contentDir, { recursive: true });
    else await writeCorpus({ articles: source, seed, target: contentDir, pictures: true });
    await build(contentDir, before);
    await addArticle(contentDir, await someArticle(contentDir));
    await build(contentDir, after);
    return { before, after, workDir, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function build(contentDir: string, outDir: string): Promise<void> {
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: '/', SOCIAL_CARDS: '0' };
  const done = await runScript('build.ts', [], { ...env, SOURCE_DATE_EPOCH: epoch });
  if (done.code !== 0) throw new Error(`${done.stdout}\n${done.stderr}`);
}

/** The text of one of the newest articles. */
async function someArticle(contentDir: string): Promise<string> {
  const articles = join(contentDir, 'articles');
  const names = await readdir(articles, { recursive: true });
  const newest = names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`Không có bài .md nào trong «${articles}».`);
  return readFile(join(articles, newest), 'utf8');
}
