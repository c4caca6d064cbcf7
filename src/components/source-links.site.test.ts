import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article } from '../../scripts/testing/default-content.ts';
import {
  buildFixture,
  type FixtureSite,
  makeFixtureSite,
} from '../../scripts/testing/fixture-site.ts';
import { attribute, elementsOf, parsePage, textOf } from '../integrations/verify/html-tree.ts';
import { site as siteFacts } from '../site.ts';

let site: FixtureSite;

beforeAll(async () => {
  site = await makeFixtureSite({
    'articles/2024/thu-muc/index.md': article({ title: 'Bài trong thư mục' }),
    'articles/2024/thanh-phan/index.mdx': article({ title: 'Bài có thành phần' }),
  });
  const { code, stdout, stderr } = await buildFixture(site);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
});
afterAll(() => site.remove());

/** The text and address of each link of a page that leads into the repository. */
async function linksOf(address: string): Promise<string[][]> {
  const html = await readFile(join(site.outDir, address, 'index.html'), 'utf8');
  return [...elementsOf(parsePage(html), { intoTemplates: false })]
    .filter((element) => attribute(element, 'href')?.startsWith('https://github.com/'))
    .map((element) => [textOf(element), attribute(element, 'href') ?? '']);
}

it.each([
  ['2024/05/song-huong', 'articles/2024/song-huong.md'],
  ['2024/05/thu-muc', 'articles/2024/thu-muc/index.md'],
  ['2024/05/thanh-phan', 'articles/2024/thanh-phan/index.mdx'],
])('%s leads to its very file, %s', async (address, file) => {
  const { url = '', branch, contentPath } = siteFacts.repository ?? {};
  expect(await linksOf(address)).toEqual([
    ['Sửa bài này', `${url}/edit/${branch}/${contentPath}/${file}`],
    ['Lịch sử bài', `${url}/commits/${branch}/${contentPath}/${file}`],
  ]);
});

it('no other page has such links', async () => {
  expect(await linksOf('')).toEqual([]);
  expect(await linksOf('gioi-thieu')).toEqual([]);
});
