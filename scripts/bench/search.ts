import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../src/settings.ts';
import { launchBrowser } from '../testing/browser.ts';
import { askEngines } from './search/browser/ask-engines.ts';
import { serveBench } from './search/browser/serve.ts';
import { weighVisits } from './search/browser/weigh-visits.ts';
import { readArticles } from './search/content/read-articles.ts';
import { versions } from './search/engines/versions.ts';
import { writeEngines } from './search/engines/write-engines.ts';
import { parseOptions, type SearchBenchOptions } from './search/options.ts';
import { deriveClasses } from './search/queries/classes.ts';
import { coldQueries } from './search/queries/cold-queries.ts';
import { budgetsOf } from './search/report/budgets.ts';
import { headlineOf, sectionsOf } from './search/report/tables.ts';
import { answerResults } from './search/scores/answer-results.ts';
import { gzipped } from './search/scores/own-scripts.ts';
import type { BenchResults } from './search/scores/results.ts';
import { type BenchSite, siteOf } from './search/site-of.ts';
import { formatTable } from './shared/table.ts';

/** One line that is written over by the next, for whoever waits. */
function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

/** Everything that is measured on a built site, our engine and its peers in one browser. */
async function measure(site: BenchSite, options: SearchBenchOptions): Promise<BenchResults> {
  const { siteDir, enginesDir, glossary } = site;
  const articles = await readArticles(siteDir);
  say(`Lập truy vấn từ ${articles.length} bài…`);
  const { queries: count, seed } = options;
  const classes = deriveClasses(articles, { glossary, count, seed });
  const texts = classes.flatMap(({ items }) => items.map(({ text }) => text));
  say('Lập chỉ mục cho Pagefind và MiniSearch…');
  await writeEngines(articles, enginesDir);

  const server = await serveBench(siteDir, enginesDir);
  const browser = await launchBrowser();
  try {
    const answers = await askEngines(browser, server.origin, texts, say);
    const load = loadavg()[1] ?? 0;
    const visits = await weighVisits({ browser, server }, coldQueries(articles, seed), say);
    return {
      machine: `${availableParallelism()} nhân, ${cpus()[0]?.model.trim() ?? ''}`,
      versions: `${await versions()}, Chromium ${browser.version()}, Node ${process.version}`,
      articles: articles.length,
      seed,
      load,
      ...answerResults(classes, answers),
      ...visits,
      engineBytes: (await gzipped(enginesDir, ['ours.js'])).reduce(
        (sum, { bytes }) => sum + bytes,
        0,
      ),
      scripts: await gzipped(siteDir, visits.scripts),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * `npm run bench -- search [--content DIR | --site DIR] [--queries N] [--seed N] [--json FILE]`:
 * how well and how fast the search of a site finds, beside Pagefind and MiniSearch; exits with 1 when
 * a budget is exceeded or a class is below its target.
 */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { contentDir } = readSettings(process.env, root, Date.now);
  const content = options.content === undefined ? contentDir : resolve(options.content);
  say(`Dựng ${content}…`);
  const site = await siteOf(options, content);
  try {
    const results = await measure(site, options);
    say('');
    console.log(`${content}: ${headlineOf(results)}`);
    for (const { title, rows } of sectionsOf(results)) {
      console.log(`\n${title}\n${formatTable(rows)}`);
    }
    if (options.json !== undefined) await writeFile(options.json, JSON.stringify(results, null, 2));
    if (budgetsOf(results).some(({ kept }) => !kept)) process.exitCode = 1;
  } finally {
    await site.remove();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
