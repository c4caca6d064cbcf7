import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../../server/test-site.ts';
import { articlesAmong, pagesOf, samplePages } from './site-pages.ts';

const pages = [
  '/',
  '/2023/10/bai-dau/',
  '/2024/01/bai-sau/',
  '/chuyen-muc/moi-truong/',
  '/chuyen-muc/moi-truong/trang/2/',
  '/luu-tru/',
  '/luu-tru/2023/10/',
  '/tac-gia/an-binh/',
  '/the/song-huong/',
  '/tim-kiem/',
];

it('tells articles from other pages', () => {
  expect(articlesAmong(pages)).toEqual(['/2023/10/bai-dau/', '/2024/01/bai-sau/']);
});

it('takes one page of each kind', () => {
  expect(samplePages(pages)).toEqual([
    '/',
    '/2023/10/bai-dau/',
    '/chuyen-muc/moi-truong/',
    '/the/song-huong/',
    '/tac-gia/an-binh/',
    '/luu-tru/',
    '/tim-kiem/',
  ]);
});

it('does not measure less in silence', () => {
  expect(() => samplePages(pages.slice(0, 4))).toThrow('không có trang thẻ để đo');
});

it('finds pages, and leaves out those at old addresses', async () => {
  const siteDir = await mkdtemp(join(tmpdir(), 'pages-'));
  await writeFiles(siteDir, {
    'index.html': '',
    '2023/10/moi/index.html': '',
    '2023/10/cũ/index.html': '',
    '404.html': '',
    _redirects: '/k/2023/10/c%C5%A9/ /k/2023/10/moi/ 301\n',
  });
  expect(pagesOf(siteDir, '/k/')).toEqual(['/', '/2023/10/moi/']);
  await rm(siteDir, { recursive: true });
});
