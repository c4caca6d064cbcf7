import { expect, test } from 'vitest';
import type { Article } from './extract-article.ts';
import { addressOf, inIndexOrder } from './read-articles.ts';

test.each([
  ['2023/10/bai/index.html', '/2023/10/bai/'],
  ['2023\\10\\bai\\index.html', '/2023/10/bai/'],
  ['index.html', '/'],
  ['404.html', '/404.html'],
  ['bai-index.html', '/bai-index.html'],
])('%s has the address %s', (name, address) => {
  expect(addressOf(name)).toBe(address);
});

const article = (url: string, day: string): Article => ({
  url,
  title: 'a',
  content: 'a',
  anchors: [],
  filters: {},
  datetime: `${day}T00:00:00+07:00`,
});

test('the oldest comes first, and of one moment the last address', () => {
  const articles = [
    article('/c/', '2024-01-01'),
    article('/b/', '2023-12-31'),
    article('/a/', '2024-01-01'),
  ];
  expect(inIndexOrder(articles).map(({ url }) => url)).toEqual(['/b/', '/c/', '/a/']);
});

test('two articles with one address stop the build', () => {
  const articles = [article('/a/', '2024-01-01'), article('/a/', '2023-01-01')];
  expect(() => inIndexOrder(articles)).toThrowErrorMatchingInlineSnapshot(
    `[Error: /a/: hai trang có cùng địa chỉ này, nên không lập được chỉ mục tìm kiếm.]`,
  );
});
