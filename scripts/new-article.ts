import { relative, sep } from 'node:path';
import { readSettings, SettingsError } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { withBase } from '../src/text/addresses.ts';
import { parseSiteDate } from '../src/text/dates.ts';
import { readCommand, usage } from './new/command-line.ts';
import { newArticle } from './new/index.ts';
import { nextSteps } from './new/next-steps.ts';
import { addressOf, pathOf } from './new/place.ts';
import { readSite } from './new/read-site.ts';
import { Refusal, UsageError } from './new/refusal.ts';
import { openTerminal } from './new/terminal.ts';

/**
 * `npm run new -- "Tiêu đề"`: a new article, from the command line and from what the person at the
 * terminal answers. Exit code 0: written; 1: refused, nothing written; 2: typed wrongly or too little.
 */
async function main(): Promise<void> {
  const typed = readCommand(process.argv.slice(2));
  if (typed.help) {
    console.log(usage);
    return;
  }
  const settings = readSettings(process.env, process.cwd(), Date.now);
  const { contentDir, now, base, host, port } = settings;
  const shownDir = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  const facts = await readSite(contentDir, shownDir);
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const terminal = interactive ? openTerminal() : undefined;
  try {
    const ask = async (question: string) => (await terminal?.ask(question)) ?? '';
    const say = (text: string) => console.log(text);
    const start = { typed, site: facts, now, contentDir, shownDir, interactive, ask, say };
    const { date, slug, folder } = await newArticle(start);
    const read = parseSiteDate(date);
    const address = withBase(base, addressOf(date, slug));
    const message = nextSteps({
      file: `${shownDir}/${pathOf(date, slug, folder)}`,
      inRepository: shownDir === site.repository?.contentPath,
      slug,
      folder,
      draft: !typed.publish,
      waits: 'epochMs' in read && read.epochMs > now,
      preview: `http://${host}:${port}${address}`,
      ...(site.repository && { repository: site.repository }),
    });
    console.log(message);
  } finally {
    terminal?.close();
  }
}

try {
  await main();
} catch (error) {
  const known = error instanceof Refusal || error instanceof SettingsError;
  const { message, stack } = error as Error;
  console.error(known ? message : stack);
  if (error instanceof UsageError) console.error(`\n${usage}`);
  process.exitCode = error instanceof Refusal ? error.exitCode : known ? 2 : 1;
}
