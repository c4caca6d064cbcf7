import { expect, test } from 'vitest';
import { sourceLinks } from './source-links.ts';

const repository = {
  url: 'https://github.com/to-chuc/kho',
  branch: 'main',
  contentPath: 'content',
};

test.each(['articles/2024/a.md', 'articles/2024/a/index.md', 'articles/2024/a/index.mdx'])(
  'lead to %s itself',
  (file) => {
    expect(sourceLinks(repository, file)).toEqual({
      edit: `https://github.com/to-chuc/kho/edit/main/content/${file}`,
      history: `https://github.com/to-chuc/kho/commits/main/content/${file}`,
    });
  },
);

test('encode everything but the slashes', () => {
  const { edit } = sourceLinks(
    { ...repository, branch: 'xuất bản/2026', contentPath: 'trang/nội dung' },
    'articles/2024/nhà 100% #1?.md',
  );
  expect(edit).toBe(
    'https://github.com/to-chuc/kho/edit/xu%E1%BA%A5t%20b%E1%BA%A3n/2026/trang/n%E1%BB%99i%20dung/articles/2024/nh%C3%A0%20100%25%20%231%3F.md',
  );
  expect(new URL(edit).href).toBe(edit);
});
