import { expect, it } from 'vitest';
import { articleOf } from '../content/article-of.ts';
import { plainPage } from './plain-page.ts';

it('holds the title and the text, and only as text', () => {
  const article = {
    url: '/a/',
    title: 'R&D <b>',
    blocks: ['a < b', '<script>x</script>'],
    people: [],
  };
  const html = plainPage(article);
  expect(html).toContain('<p>&lt;script>x&lt;/script></p>');
  const reread = articleOf(html.replace(/<(\/?)main/gu, '<$1article'), '/a/');
  expect(reread).toEqual(article);
});
