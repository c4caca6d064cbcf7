import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFilter, readFragments } from '../../search/index-files.ts';
import { readChunk } from '../../search/word-chunk.ts';
import { buildSearchIndex, type SearchIndex } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (title: string, day: string, extra = '') => `<!doctype html><html lang="vi"><body>
<article data-pagefind-body data-hit-datetime="${day}T00:00:00+07:00" data-hit-year="${day.slice(0, 4)}"
 data-pagefind-filter="nam[data-hit-year]" ${extra}>
<h1 data-pagefind-meta="title">${title}</h1><p>Nội dung về ${title}.</p></article></body></html>`;

async function write(pages: Readonly<Record<string, string>>, site = 'site'): Promise<string> {
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, site, name)), { recursive: true });
    await writeFile(join(folder, site, name), html);
  }
  return join(folder, site);
}

const home = '<html lang="vi"><body><h1>Trang chủ</h1></body></html>';
const pages = {
  '2023/10/a/index.html': article('Sông Hương', '2023-10-02', 'data-hit-image="/anh/a&amp;b.jpg"'),
  '2024/01/b/index.html': article('Đầm phá', '2024-01-05'),
  '2023/10/c/index.html': article('Cầu', '2023-10-01'),
  'index.html': home,
};
const glossary = { KHCN: 'khoa học công nghệ' };

/** Builds, and gives a reader of the bundle's files. */
async function build(site: Readonly<Record<string, string>>, maxSingles?: number) {
  const siteDir = await write(site);
  const limit = maxSingles === undefined ? {} : { maxSingles };
  const index = await buildSearchIndex({ siteDir, outDir: folder, glossary, ...limit });
  const base = join(folder, index.bundles[0]?.base ?? '');
  return {
    index,
    names: async () =>
      (await readdir(base, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(base.length))
        .sort(),
    json: async (name: string) => JSON.parse(await readFile(join(base, name), 'utf8')),
    packed: async (name: string) => gunzipSync(await readFile(join(base, name))),
  };
}

test('pages that ask for it are indexed, the oldest first; date and picture are shown and not searched', async () => {
  const { index, json, packed } = await build(pages);
  expect(index.pages).toBe(3);
  expect(JSON.parse(await readFile(join(folder, 'pf/bundles.json'), 'utf8'))).toEqual({
    bundles: index.bundles.map(({ id, base: place }) => ({ id, base: place })),
    glossary,
  });
  expect(await json('contents.json')).toMatchObject({
    days: [19631, 1, 95],
    titles: [1, 2, 2],
    perFragment: 1,
  });
  const fragments = [0, 1, 2].map(async (n) =>
    readFragments(await packed(`fragment/${n}.pf_fragment`)),
  );
  expect((await Promise.all(fragments)).flat()).toEqual([
    {
      url: '/2023/10/c/',
      content: 'Nội dung về Cầu.',
      filters: { nam: ['2023'] },
      meta: { title: 'Cầu', ngay: '2023-10-01T00:00:00+07:00' },
      anchors: [],
    },
    {
      url: '/2023/10/a/',
      content: 'Nội dung về Sông Hương.',
      filters: { nam: ['2023'] },
      meta: { title: 'Sông Hương', ngay: '2023-10-02T00:00:00+07:00', anh: '/anh/a&b.jpg' },
      anchors: [],
    },
    {
      url: '/2024/01/b/',
      content: 'Nội dung về Đầm phá.',
      filters: { nam: ['2024'] },
      meta: { title: 'Đầm phá', ngay: '2024-01-05T00:00:00+07:00' },
      anchors: [],
    },
  ]);
});

test('words stand in the index with their places, counted from the title on', async () => {
  const { packed } = await build(pages);
  const { words, places } = readChunk(await packed('index/0.pf_index'));
  expect(words).toEqual([
    ...['cau0bc0f', 'dam0adbc0f', 'dung', 'huong0bhch', 'noi0bc0j', 'pha00s', 'song0bc', 've0bc0f'],
    ...['ĸcau0bc0f', 'ĸdam0adbc0f', 'ĸhuong0bhch', 'ĸpha00s', 'ĸsong0bc'],
  ]);
  const found: (readonly [number, number])[] = [];
  places(words.indexOf('noi0bc0j'), (page, position) => found.push([page, position]));
  expect(found).toEqual([
    [0, 1],
    [1, 2],
    [2, 2],
  ]);
});

test('the filters that the search offers are there, those that no page has too', async () => {
  const { packed } = await build(pages);
  expect(readFilter(await packed('filter/nam.pf_filter'))).toEqual(
    new Map([
      ['2023', [0, 1]],
      ['2024', [2]],
    ]),
  );
  expect(readFilter(await packed('filter/chuyen-muc.pf_filter'))).toEqual(new Map());
});

test('of Pagefind’s own files only those that a search needs are there', async () => {
  const { names } = await build(pages);
  expect(await names()).toEqual([
    'contents.json',
    'filter/chuyen-muc.pf_filter',
    'filter/nam.pf_filter',
    'filter/tac-gia.pf_filter',
    'filter/the.pf_filter',
    'fragment/0.pf_fragment',
    'fragment/1.pf_fragment',
    'fragment/2.pf_fragment',
    'index/0.pf_index',
    'near.json',
  ]);
});

test('in a large archive two articles share a file', async () => {
  const { json, packed } = await build(pages, 2);
  expect(await json('contents.json')).toMatchObject({ perFragment: 2 });
  const urls = async (number: number) =>
    readFragments<{ url: string }>(await packed(`fragment/${number}.pf_fragment`)).map(
      ({ url }) => url,
    );
  expect(await urls(0)).toEqual(['/2023/10/c/', '/2023/10/a/']);
  expect(await urls(1)).toEqual(['/2024/01/b/']);
});

test('a large index has several chunks, which begin as its table of contents says', async () => {
  const text = Array.from({ length: 9000 }, (_, i) => `x${i}`).join(' ');
  const { json, packed } = await build({ 'a/index.html': article(text, '2024-01-01') });
  const { chunks } = await json('contents.json');
  expect(chunks.length).toBeGreaterThan(1);
  for (const [number, start] of (chunks as readonly string[]).entries()) {
    const { words } = readChunk(await packed(`index/${number}.pf_index`));
    expect((words[0] ?? '') >= start).toBe(true);
    expect(chunks[number + 1] === undefined || (words.at(-1) ?? '') < chunks[number + 1]).toBe(
      true,
    );
  }
});

test('more pages than go to Pagefind at once keep their order', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 250 }, (_, i) => [`${i}/index.html`, article(`Bài ${i}`, '2024-01-01')]),
  );
  expect((await build(many)).index.pages).toBe(250);
});

test('the same pages give the same bundle, wherever and in whatever order they were written', async () => {
  const outDir = join(folder, 'x');
  const placed = ({ bundles }: SearchIndex) => bundles.map(({ base }) => base);
  const first = await buildSearchIndex({ siteDir: await write(pages), outDir, glossary });
  const reversed = Object.fromEntries(Object.entries(pages).reverse());
  const siteDir = await write(reversed, 'other/place');
  const again = async () => placed(await buildSearchIndex({ siteDir, outDir: siteDir, glossary }));
  expect(await again()).toEqual(placed(first));
  // Again over a directory that holds an index already.
  expect(await again()).toEqual(placed(first));
  expect(await readdir(join(siteDir, 'pf'))).toHaveLength(2);
});

test('another text, another bundle', async () => {
  const first = await build(pages);
  const second = await build({
    ...pages,
    '2024/01/b/index.html': article('Đầm Phá', '2024-01-05'),
  });
  expect(second.index.bundles).not.toEqual(first.index.bundles);
});

test('a page that asks for it and cannot be indexed stops the build', async () => {
  await expect(
    build({ ...pages, 'c/index.html': '<div data-pagefind-body></div>' }),
  ).rejects.toThrow('/c/: trang có data-pagefind-body nhưng không có tiêu đề.');
});

test('a site without articles has no bundle', async () => {
  const { index } = await build({ 'index.html': home });
  expect(index).toEqual({ pages: 0, bundles: [] });
});

test('the size of chunks is told to Pagefind alone', async () => {
  await build(pages);
  expect(Object.keys(process.env).filter((name) => name.startsWith('PAGEFIND'))).toEqual([]);
});
