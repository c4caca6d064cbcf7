import { expect, test } from 'vitest';
import { unneeded } from './unneeded.ts';

const pages = new Map([
  ['/a/', '<img src="/anh/chung.webp"><img src="/anh/a.webp">'],
  ['/b/', '<img src="/anh/b.webp" srcset="/anh/chung.webp 1x">'],
]);
const kept = [...pages.keys(), '/anh/chung.webp', '/anh/a.webp', '/anh/b.webp'];

test.each([
  [['/a/', '/b/'], []],
  [['/a/'], ['/b/', '/anh/b.webp']],
  [['/b/'], ['/a/', '/anh/a.webp']],
  [[], kept],
])('of %j saved, %j need not be kept', (saved, dropped) => {
  expect(unneeded(kept, pages, new Set(saved))).toEqual(dropped);
});
