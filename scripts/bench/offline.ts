import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { launchBrowser } from '../testing/browser.ts';
import { measureOurs } from './offline/measure-ours.ts';
import { measurePeer } from './offline/measure-peer.ts';
import { parseOptions } from './offline/options.ts';
import { budgetsOf } from './offline/report/budgets.ts';
import { peerNote, sectionsOf } from './offline/report/tables.ts';
import type { OfflineResults } from './offline/results.ts';
import { twoEditions } from './offline/sites/two-editions.ts';
import { articlesAmong, pagesOf } from './shared/site-pages.ts';
import { formatTable } from './shared/table.ts';

/** One line that is written over by the next, for whoever waits: all of it takes most of an hour. */
function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

/** Measures generated content of so many articles, or the given folder's. */
async function measure(source: number | string, patience: number): Promise<OfflineResults> {
  say(`Dựng hai bản, trước và sau khi thêm một bài: ${source}…`);
  const editions = await twoEditions(source);
  const browser = await launchBrowser();
  try {
    const articles = articlesAmong(pagesOf(editions.before, '/')).length;
    say('Lấy bản ngoại tuyến của ta…');
    const ours = await measureOurs(browser, editions);
    say('Lấy mọi tệp bằng workbox-build…');
    return { articles, ours, peer: await measurePeer(browser, editions, patience * 1000) };
  } finally {
    await browser.close();
    await editions.remove();
  }
}

/**
 * `npm run bench -- offline [--articles N | --content DIR] [--patience SECONDS]`: what the offline
 * edition costs, beside precaching everything with workbox-build; exits with 1 over a budget.
 */
async function main(): Promise<void> {
  const { articles, content, patience } = parseOptions(process.argv.slice(2));
  console.log(
    `${availableParallelism()} nhân, ${cpus()[0]?.model.trim() ?? ''}, Node ${process.version}`,
  );
  for (const source of content === undefined ? articles : [resolve(content)]) {
    const results = await measure(source, patience);
    say('');
    console.log(`\n${results.articles} bài; byte đếm ở máy chủ, cả tiêu đề, đã nén`);
    if (peerNote(results)) console.log(peerNote(results));
    for (const { title, rows } of sectionsOf(results))
      console.log(`\n${title}\n${formatTable(rows)}`);
    if (budgetsOf(results).some(({ kept }) => !kept)) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
