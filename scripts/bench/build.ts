import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureOurs, ourProject } from './build/measure-ours.ts';
import { measurePeer } from './build/measure-peer.ts';
import { type BuildBenchOptions, parseOptions, runsFor } from './build/options.ts';
import { peerOf } from './build/peers/index.ts';
import { profileOurs } from './build/profile-ours.ts';
import { phaseTable } from './build/report/phases.ts';
import { count, ratiosOf } from './build/report/ratios.ts';
import type { BuildResult } from './build/report/results.ts';
import { notes, ratioTable, resultTable } from './build/report/tables.ts';
import { writeCorpus } from './corpus/write.ts';

/** A line for whoever waits: a benchmark of 10,000 articles takes half an hour. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Everything that is measured on one corpus, in `dir`; names of peers that are missing go to `missing`. */
async function measure(
  dir: string,
  articles: number,
  options: BuildBenchOptions,
  missing: Set<string>,
): Promise<BuildResult[]> {
  const corpus = join(dir, 'corpus');
  const { seed, pictures, only } = options;
  await writeCorpus({ articles, seed, pictures, target: corpus });
  const runs = runsFor(articles, options);
  const results: BuildResult[] = [];
  for (const contestant of only) {
    const own = join(dir, contestant);
    if (contestant === 'ours') {
      results.push(...(await measureOurs(await ourProject(own, corpus), { articles, runs, say })));
      continue;
    }
    const peer = await peerOf(contestant);
    if (!peer) missing.add(contestant);
    else
      results.push(await measurePeer({ contestant, peer, dir: own, corpus, articles, runs, say }));
    await rm(own, { recursive: true, force: true });
  }
  return results;
}

/** Where our build's time goes on one corpus. */
async function profile(dir: string, articles: number, options: BuildBenchOptions): Promise<void> {
  const corpus = join(dir, 'corpus');
  const { seed, pictures } = options;
  await writeCorpus({ articles, seed, pictures, target: corpus });
  say(`${articles} bài: dựng từ đầu…`);
  console.log(phaseTable(await profileOurs(await ourProject(join(dir, 'ours'), corpus))));
}

/**
 * `npm run bench -- build [--articles 1000,10000] [--large] [--runs N] [--only …] [--profile]`: how long
 * our build takes beside a bare Astro, Eleventy and Hugo with Pagefind, on the same generated articles,
 * and how long it takes again after an edit; exits with 1 when a limit is exceeded. The project is built
 * from a copy: its own folder is not touched.
 */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  console.log(
    `Máy: ${availableParallelism()} nhân, ${cpus()[0]?.model.trim()}, ${memory}; Node ${process.version}; ${options.pictures ? 'có' : 'không'} ảnh, hạt giống ${options.seed}.`,
  );
  const results: BuildResult[] = [];
  const missing = new Set<string>();
  for (const articles of options.sizes) {
    const dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-dung-'));
    try {
      console.log(`\n${count(articles)} bài`);
      if (options.profile) await profile(dir, articles, options);
      else {
        const measured = await measure(dir, articles, options, missing);
        results.push(...measured);
        console.log(resultTable(measured));
      }
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
  if (options.profile) return;
  const ratios = ratiosOf(results);
  if (ratios.length > 0) console.log(`\n${ratioTable(ratios)}`);
  console.log(`\n${notes([...missing])}`);
  if (options.json !== undefined) await writeFile(options.json, JSON.stringify(results, null, 2));
  if (ratios.some(({ kept, binding }) => binding && !kept)) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
