/** The site as it is online and as a device keeps it: every golden query has one answer, to the last word. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { editionOnDisk } from '../../integrations/offline/test-support/edition-on-disk.ts';
import { searchEngine } from '../engine.ts';
import { noSelection } from '../types.ts';
import { goldenQueries, shown, typed } from './test-support/golden-queries.ts';

const siteDir = inject('siteDir');
const reader = (await editionOnDisk(siteDir)).reader();
const place = { bundles: 'pf/bundles.json', base: '' };

const online = searchEngine({
  ...place,
  fetch: async (path) => new Uint8Array(await readFile(join(siteDir, path))),
});
const offline = searchEngine({
  ...place,
  async fetch(path) {
    const file = await reader.file(path);
    if (!file) throw new Error(`The edition has no ${path}.`);
    return file.body;
  },
});

const usual = { filters: noSelection, sort: 'lien-quan', without: [] } as const;
const variants = [
  usual,
  { ...usual, sort: 'moi-nhat' },
  { ...usual, filters: { ...noSelection, nam: ['2023', '2026'] } },
  { ...usual, sort: 'moi-nhat', from: '2024-03-01', to: '2026-01-31' },
  { ...usual, filters: { ...noSelection, the: ['song-huong', 'nuoc-sach'] } },
] as const;

test.each(goldenQueries.map((golden) => [shown(golden), typed(golden)]))('%s', async (_, text) => {
  for (const variant of variants) {
    const [here, there] = await Promise.all(
      [online, offline].map(async (engine) => {
        const { total, understood, hits, facets } = await engine.search({ ...variant, text });
        return { total, understood, hits: await hits(0, total), facets: await facets() };
      }),
    );
    expect(there).toEqual(here);
  }
});

test.each(variants.slice(1))('narrows or orders what it finds: %j', async (variant) => {
  const urls = async (query: typeof usual | typeof variant) => {
    const { total, hits } = await offline.search({ ...query, text: 'nước' });
    return (await hits(0, total)).map(({ url }) => url);
  };
  const narrowed = await urls(variant);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed).not.toEqual(await urls(usual));
});
