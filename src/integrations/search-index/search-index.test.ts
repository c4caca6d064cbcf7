import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSearchIndex } from './index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (title: string, extra = '') => `<!doctype html><html lang="vi"><body>
<article data-pagefind-body data-hit-datetime="2023-10-02T00:00:00+07:00" data-hit-year="2023"
 data-pagefind-sort="ngay[data-hit-datetime]" data-pagefind-filter="nam[data-hit-year]"
 data-pagefind-meta="image[data-hit-none], image_alt[data-hit-none]" ${extra}>
<h1 data-pagefind-meta="title">${title}</h1><p>Nội dung về ${title}.</p></article></body></html>`;

async function write(pages: Readonly<Record<string, string>>, site = 'site'): Promise<string> {
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, site, name)), { recursive: true });
    await writeFile(join(folder, site, name), html);
  }
  return join(folder, site);
}

const pages = {
  '2023/10/a/index.html': article('Sông Hương', 'data-hit-image="/anh/a&amp;b.jpg"'),
  '2023/10/b/index.html': article('Đầm phá'),
  'index.html': '<html lang="vi"><body><h1>Trang chủ</h1></body></html>',
};

test('pages that ask for it are indexed; date and picture are shown and not searched', async () => {
  const siteDir = await write(pages);
  const { pages: count, bundles } = await buildSearchIndex({ siteDir, outDir: folder });
  expect(count).toBe(2);
  const base = join(folder, bundles[0]?.base ?? '');
  expect(JSON.parse(await readFile(join(folder, 'pf/bundles.json'), 'utf8'))).toEqual({ bundles });
  const fragments = await readdir(join(base, 'fragment'));
  const texts = await Promise.all(
    fragments.map(async (name) =>
      gunzipSync(await readFile(join(base, 'fragment', name))).toString(),
    ),
  );
  expect(texts.sort().map((text) => JSON.parse(text.slice(12)).meta)).toEqual([
    { title: 'Sông Hương', ngay: '2023-10-02T00:00:00+07:00', anh: '/anh/a&b.jpg' },
    { title: 'Đầm phá', ngay: '2023-10-02T00:00:00+07:00' },
  ]);
  const [words] = await readdir(join(base, 'index'));
  const index = gunzipSync(await readFile(join(base, 'index', words ?? ''))).toString();
  expect(index).toContain('song');
  expect(index).not.toMatch(/2023|anh|jpg/u);
});

test('of Pagefind’s own files only those that a search needs are there', async () => {
  const siteDir = await write(pages);
  const { bundles } = await buildSearchIndex({ siteDir, outDir: folder });
  const names = await readdir(join(folder, bundles[0]?.base ?? ''));
  expect(names.map((name) => name.replace(/vi_[\da-f]+/u, '*')).sort()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.*.pf_meta',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});

test('the same pages give the same bundle, wherever and in whatever order they were written', async () => {
  const first = await buildSearchIndex({ siteDir: await write(pages), outDir: join(folder, 'x') });
  const reversed = Object.fromEntries(Object.entries(pages).reverse());
  const siteDir = await write(reversed, 'other/place');
  expect(await buildSearchIndex({ siteDir, outDir: siteDir })).toEqual(first);
  // Again over a directory that holds an index already.
  expect(await buildSearchIndex({ siteDir, outDir: siteDir })).toEqual(first);
  expect(await readdir(join(siteDir, 'pf'))).toHaveLength(2);
});

test('a page that asks for it and is not in the index stops the build', async () => {
  const siteDir = await write({ ...pages, 'c/index.html': '<div data-pagefind-body></div>' });
  await expect(buildSearchIndex({ siteDir, outDir: folder })).rejects.toThrow(
    /Chỉ mục tìm kiếm có 2 trang, nhưng 3 trang/u,
  );
});

test('a site without articles has no bundle', async () => {
  const siteDir = await write({ 'index.html': pages['index.html'] });
  expect(await buildSearchIndex({ siteDir, outDir: folder })).toEqual({ pages: 0, bundles: [] });
});
