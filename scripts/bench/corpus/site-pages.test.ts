import { expect, test } from 'vitest';
import { withoutArticleLinks } from './site-pages.ts';

test('links to articles become words, others stay', () => {
  const page = 'Xem [cách viết](/2024/01/viet-bai/) và [liên hệ](/lien-he/).';
  expect(withoutArticleLinks(page)).toBe('Xem cách viết và [liên hệ](/lien-he/).');
});
