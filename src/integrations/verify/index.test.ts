import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyOutput } from './index.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body><main>${body}</main></body></html>`;

let outDir = '';
afterEach(() => rm(outDir, { recursive: true }));

async function faultsOf(
  files: Record<string, string>,
  expectedPages: readonly string[] = [],
): Promise<string[]> {
  outDir = await mkdtemp(join(tmpdir(), 'verify-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(outDir, name)), { recursive: true });
    await writeFile(join(outDir, name), text);
  }
  const site = { base: '/k/', siteUrl: 'https://hue.example' };
  const faults = await verifyOutput({ ...site, outDir, expectedPages });
  return faults.map(({ page: where, kind, value }) => `${where} ${kind} ${value}`.trim());
}

const sound = {
  'index.html': page('<h1 id="đầu">Chào</h1><a href="/k/2023/bài/#nguồn">Bài</a>'),
  '2023/bài/index.html': page(
    '<p id="nguồn">Chữ <a href="https://hue.example/k/#%C4%91%E1%BA%A7u">về</a> <a href="#top">lên</a></p>' +
      '<img src="/k/anh/a.jpg" srcset="/k/anh/a.avif 1x" alt=""><a href="https://xa.example/">xa</a>',
    '<link rel="stylesheet" href="/k/_astro/a.css">',
  ),
  '_astro/a.css': '@font-face{src:url(/k/_astro/f.woff2)}',
  '_astro/f.woff2': '',
  'anh/a.jpg': '',
  'anh/a.avif': '',
};

describe('verifyOutput', () => {
  it('has nothing to say about a sound site', async () => {
    expect(await faultsOf(sound, ['/', '/2023/bài/'])).toEqual([]);
  });

  it('misses pages that should be there, or that hold nothing', async () => {
    const files = {
      ...sound,
      'rong/index.html': page(' <br> '),
      'khong.html': '',
    };
    expect(await faultsOf(files, ['/', '/mat/', '/rong/', '/khong.html'])).toEqual([
      '/khong.html empty-page',
      '/khong.html no-language',
      '/mat/ missing-page',
      '/rong/ empty-page',
    ]);
  });

  it.each([
    ['<a href="/k/khong-co/">a</a>', '/ dead-link /k/khong-co/'],
    ['<a href="/k/2023/bài">a</a>', '/ missing-slash /k/2023/bài'],
    ['<a href="https://hue.example/k/mat/">a</a>', '/ dead-link https://hue.example/k/mat/'],
    ['<a href="#mat">a</a>', '/ dead-anchor #mat'],
    ['<a href="/k/2023/bài/#mat">a</a>', '/ dead-anchor /k/2023/bài/#mat'],
    ['<a href="/2023/bài/">a</a>', '/ outside-base /2023/bài/'],
    ['<a href="javascript:a()">a</a>', '/ bad-address javascript:a()'],
    ['<img src="" alt="">', '/ bad-address'],
    ['<img src="/k/anh/mat.jpg" alt="">', '/ missing-file /k/anh/mat.jpg'],
    ['<img src="/k/anh/a.jpg" srcset="/k/m.avif 2x" alt="">', '/ missing-file /k/m.avif'],
    ['<script src="https://xa.example/a.js"></script>', '/ foreign-file https://xa.example/a.js'],
    [
      '<img src="data:image/gif;base64,R0lGOD" alt="">',
      '/ inline-data data:image/gif;base64,R0lGOD',
    ],
    ['<p id="a"></p><p id="a"></p>', '/ duplicate-id a'],
    ['<p style="color:red" onclick="a()"></p>', '/ blocked-attribute onclick="a()"'],
  ])('finds what is wrong with %s', async (html, expected) => {
    expect(
      await faultsOf({
        ...sound,
        'index.html': page(`${html}<p id="đầu">Chữ</p>`),
      }),
    ).toContain(expected);
  });

  it('looks into style sheets', async () => {
    const css = 'a{background:url(../anh/mat.svg)}b{background:url(//xa.example/a.svg)}';
    expect(await faultsOf({ ...sound, '_astro/a.css': css })).toEqual([
      '/_astro/a.css foreign-file //xa.example/a.svg',
      '/_astro/a.css missing-file ../anh/mat.svg',
    ]);
  });

  it('tells a fault once a page, in the order of the pages', async () => {
    const broken = page('<a href="/k/mat/">a</a><a href="/k/mat/">b</a>');
    expect(await faultsOf({ 'b/index.html': broken, 'a/index.html': broken })).toEqual([
      '/a/ dead-link /k/mat/',
      '/b/ dead-link /k/mat/',
    ]);
  });
});
