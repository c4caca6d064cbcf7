import { expect, test } from 'vitest';
import { literalAttributes } from './component-fault.ts';
import { readMdx } from './test-support/read-mdx.ts';

const video = (poster: string) =>
  `Mở bài.\n\n<Video src="https://vimeo.com/1" title="Chợ nổi" poster="${poster}" />\n`;

test('a poster becomes what a page must know of the picture, and nothing of this machine', async () => {
  const [, node] = (await readMdx(video('./bia-640x360.jpg'))).children;
  if (node?.type !== 'mdxJsxFlowElement') throw new Error('no video');
  expect(JSON.parse(literalAttributes(node).get('poster') ?? '')).toEqual({
    stem: 'bia-640x360',
    hash: '0123456789',
    width: 640,
    height: 360,
    kind: 'raster',
  });
});

test('a poster that cannot be read stops the render, naming line and picture', async () => {
  await expect(readMdx(video('./khong-co.jpg'))).rejects.toMatchObject({
    reason: 'Không đọc được ảnh «./khong-co.jpg», dòng 3.',
    line: 3,
  });
});
