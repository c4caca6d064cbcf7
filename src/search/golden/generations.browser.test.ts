/** The project's own articles in one bundle and in several: every golden query has one answer. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSearchIndex } from '../../integrations/search-index/index.ts';
import { type GenerationSteps, usualSteps } from '../../offline/generations.ts';
import { searchEngine } from '../engine.ts';
import { noSelection, type SearchEngine } from '../types.ts';
import { goldenQueries, shown, typed } from './test-support/golden-queries.ts';

let dir: string;
let engines: readonly SearchEngine[];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'golden-'));
  const siteDir = inject('siteDir');
  const { glossary } = JSON.parse(await readFile(join(siteDir, 'pf/bundles.json'), 'utf8'));
  const opened: SearchEngine[] = [];
  const open = async (steps: GenerationSteps) => {
    const outDir = join(dir, String(opened.length));
    const { pages, bundles } = await buildSearchIndex({ siteDir, outDir, glossary, steps });
    const fetch = async (url: string) => new Uint8Array(await readFile(join(outDir, url)));
    opened.push(searchEngine({ bundles: '/pf/bundles.json', base: '/', fetch }));
    return { pages, bundles: bundles.length };
  };
  const { pages, bundles } = await open({ archive: 10_000, recent: 10_000, fewestNew: 10_000 });
  expect(bundles).toBe(1);
  const halved = { archive: Math.floor(pages / 2), recent: 5, fewestNew: 3 };
  expect(await open(halved)).toEqual({ pages, bundles: 3 });
  expect((await open(usualSteps)).bundles).toBeGreaterThan(1);
  engines = opened;
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test.each(goldenQueries.map((golden) => [shown(golden), typed(golden)]))('%s', async (_, text) => {
  const query = { text, filters: noSelection, sort: 'lien-quan', without: [] } as const;
  const answers = engines.map(async (engine) => {
    const { total, understood, hits, facets } = await engine.search(query);
    const urls = (await hits(0, total)).map(({ url }) => url);
    return { total, understood, urls, facets: await facets() };
  });
  const [one, ...several] = await Promise.all(answers);
  for (const answer of several) expect(answer).toEqual(one);
});
