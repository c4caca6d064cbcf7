import { expect, test } from 'vitest';
import { checkPages } from './check-pages.ts';

const pages = [
  { hash: 'vi_a', words: 3 },
  { hash: 'vi_b', words: 5 },
];
const urls = new Map([
  ['vi_a', '/a/'],
  ['vi_b', '/b/'],
]);
const fed = [
  { url: '/a/', words: 3 },
  { url: '/b/', words: 5 },
];

test('the same pages in the same order pass', () => {
  expect(() => checkPages(pages, urls, fed)).not.toThrow();
});

test('a page that Pagefind dropped', () => {
  expect(() => checkPages(pages.slice(1), urls, fed)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Chỉ mục tìm kiếm có 1 trang, nhưng đã đưa vào 2 trang. Hãy xem Pagefind có đổi phiên bản không.]`,
  );
});

test('pages in another order', () => {
  expect(() => checkPages(pages.toReversed(), urls, fed)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Chỉ mục tìm kiếm: trang số 0 phải là /a/ với 3 từ, nhưng Pagefind ghi /b/ với 5 từ. Hãy xem Pagefind có đổi phiên bản không.]`,
  );
});

test('words that Pagefind counts otherwise', () => {
  const more = [{ url: '/a/', words: 4 }, ...fed.slice(1)];
  expect(() => checkPages(pages, urls, more)).toThrow(
    'trang số 0 phải là /a/ với 4 từ, nhưng Pagefind ghi /a/ với 3 từ',
  );
});
