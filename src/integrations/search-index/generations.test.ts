/** What a new article costs, and that several bundles answer as one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GenerationSteps } from '../../offline/generations.ts';
import { searchEngine } from '../../search/engine.ts';
import type { SearchEngine } from '../../search/types.ts';
import type { IndexedBundle } from './index.ts';
import {
  ask,
  type Doc,
  indexSite,
  removeArchives,
  siteOf,
  sourceOf,
} from './test-support/archive.ts';

const steps: GenerationSteps = { archive: 20, recent: 5, fewestNew: 3 };
const single: GenerationSteps = { archive: 1000, recent: 1000, fewestNew: 1000 };

/** Words as a text has them: few of them often, many of them seldom, some only in old articles. */
const vocabulary = Array.from({ length: 700 }, (_, i) => {
  const syllable = ['đường', 'nước', 'phá', 'hoa', 'thủy', 'lũ', 'huế', 'ký'][i % 8] ?? '';
  return i < 8 ? syllable : `${syllable}${String.fromCharCode(97 + (i % 23))}${i % 31}`;
});

let seed = 1;
function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}

function text(words: number, age: number): string {
  return Array.from({ length: words }, () => {
    const place = random(3) === 0 ? random(6) : (random(700) * random(700)) / 700;
    const word = vocabulary[Math.floor(place)] ?? '';
    // The older half writes thuỷ, so that bundles disagree on the usual spelling.
    return age < 15 ? word.replace('thủy', 'thuỷ') : word;
  }).join(' ');
}

/** Of words that stand everywhere: looked for as a sentence, not word by word. */
const sentence = `${vocabulary.slice(0, 6).join(' ')} `.repeat(5);

const docs: readonly Doc[] = Array.from({ length: 31 }, (_, i) => ({
  title: text(6, i),
  text: `${text(600, i)}. ${i === 9 || i === 25 ? sentence : ''}`,
  day: `20${String(10 + (i >> 2)).padStart(2, '0')}-0${(i % 4) + 1}-01`,
  tags: [vocabulary[i % 5] ?? ''],
}));

/** One archive, in a single bundle, in three, and in three that are cut elsewhere. */
const cuts = [single, steps, { archive: 9, recent: 2, fewestNew: 1 }];
type BundleAddress = Pick<IndexedBundle, 'id' | 'base'>;
let folders: readonly string[];
let engines: readonly SearchEngine[];
beforeAll(async () => {
  folders = await Promise.all(cuts.map(() => siteOf(docs)));
  for (const [i, folder] of folders.entries()) await indexSite(folder, { steps: cuts[i] ?? steps });
  engines = folders.map((folder) => searchEngine(sourceOf(folder)));
});
afterAll(removeArchives);

const bundlesIn = async (folder: string): Promise<readonly BundleAddress[]> =>
  JSON.parse(await readFile(join(folder, 'pf/bundles.json'), 'utf8')).bundles;

test('each generation has its bundle, the oldest first', async () => {
  const [one, ...several] = await Promise.all(folders.map(bundlesIn));
  expect(one?.map(({ id }) => id)).toEqual(['now']);
  for (const list of several)
    expect(list.map(({ id }) => id)).toEqual(['archive', 'recent', 'now']);
});

const queries = [
  ...vocabulary.slice(0, 8),
  ...['nước ', 'nuoc ', 'thủy', 'thuỷ ', 'thuy', 'ky', 'đuong hoa ', '"hoa lũ"', 'h', 'hu', 'th'],
  // Of frequent words, more than are looked for one by one.
  ...['đường nước phá hoa ', 'đường nước phá hoa thủy lũ ', sentence],
  // Words that stand nowhere, or nearly.
  ...['thuyr ', 'nuocx lũ ', 'đươngg phá ', 'đường xyzxyz huế ', 'hoaa', 'nước phảa '],
  ...Array.from({ length: 25 }, () => text(1 + random(3), 30)),
  '',
];

test.each(queries)(
  '«%s»: the same answer from one bundle and from three, wherever they are cut',
  async (query) => {
    const answers = engines.map(async (engine) => {
      const { total, understood, hits, facets: counts } = await engine.search(ask(query));
      return { total, understood, hits: await hits(0, 100), facets: await counts() };
    });
    const [one, ...several] = await Promise.all(answers);
    for (const answer of several) expect(answer).toEqual(one);
  },
);

test('these queries put every part of the search to work', async () => {
  const answers = await Promise.all(queries.map((query) => engines[0]?.search(ask(query))));
  const understood = answers.flatMap((answer) => answer?.understood ?? []);
  expect(understood.some(({ phraseOnly }) => phraseOnly)).toBe(true);
  expect(understood.some(({ near }) => near.length > 0)).toBe(true);
  expect(understood.some(({ instead }) => instead !== undefined)).toBe(true);
  const folder = folders[1] ?? '';
  const newest = (await bundlesIn(folder)).at(-1)?.base ?? '';
  const contents = join(folder, newest, 'contents.json');
  expect(JSON.parse(await readFile(contents, 'utf8')).wide.body.split(' ')).toContain('h');
  expect(answers.filter((answer) => (answer?.total ?? 0) > 0).length).toBeGreaterThan(40);
});

test('a filter counts through all bundles', async () => {
  for (const engine of engines) {
    const { nam, the } = await (await engine.search(ask('nước '))).facets();
    for (const values of [nam, the]) {
      expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(docs.length);
    }
  }
});

test('a device that holds only the newest bundles says of how many articles they are', async () => {
  const folder = folders[1] ?? '';
  const source = sourceOf(folder);
  const { bundles, glossary } = JSON.parse(await readFile(join(folder, 'pf/bundles.json'), 'utf8'));
  const partial = { held: 11, of: 31 };
  const some = { bundles: bundles.slice(1), glossary, ...partial };
  const engine = searchEngine({
    ...source,
    fetch: async (url) =>
      url.endsWith('bundles.json')
        ? new TextEncoder().encode(JSON.stringify(some))
        : source.fetch(url),
  });
  const { total, understood, hits } = await engine.search(ask('nước '));
  expect(total).toBe(11);
  expect(understood.partial).toEqual(partial);
  expect(await hits(0, 20)).toHaveLength(11);
});

test('a new article renames the newest bundle alone; a correction in an old one its own as well', async () => {
  const cacheDir = await mkdtemp(join(tmpdir(), 'generations-'));
  const build = async (list: readonly Doc[]) => {
    const { bundles } = await indexSite(await siteOf(list), { steps, cacheDir });
    return { bases: bundles.map(({ base }) => base), kept: bundles.map(({ isKept }) => isKept) };
  };
  const short = docs.slice(0, 28).map((doc) => ({ ...doc, text: doc.title }));
  const first = await build(short);
  expect(first.kept).toEqual([false, false, false]);
  const again = await build(short);
  expect(again).toEqual({ bases: first.bases, kept: [true, true, true] });
  const fresh = { title: 'Bài mới', day: '2030-01-01' };
  const more = await build([...short, fresh]);
  expect(more.kept).toEqual([true, true, false]);
  expect(more.bases.slice(0, 2)).toEqual(first.bases.slice(0, 2));
  expect(more.bases[2]).not.toBe(first.bases[2]);
  const corrected = await build(short.map((doc, i) => (i === 3 ? { ...doc, text: 'Khác.' } : doc)));
  expect(corrected.kept).toEqual([false, true, true]);
  expect(corrected.bases[1]).toBe(first.bases[1]);
  // The same from a build that has no cache to take from.
  await rm(cacheDir, { recursive: true });
  expect((await build([...short, fresh])).bases).toEqual(more.bases);
  await rm(cacheDir, { recursive: true });
});
