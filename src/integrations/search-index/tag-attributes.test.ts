import { expect, test } from 'vitest';
import { attributesOfTagWith } from './tag-attributes.ts';

test('the attributes of the tag that has the wanted one', () => {
  const html =
    '<html lang="vi"><article class=a data-body data-x="a &gt; &#34;b&#x22; > &amp;c" data-y=\'1\'>';
  expect(Object.fromEntries(attributesOfTagWith(html, 'data-body') ?? [])).toEqual({
    class: 'a',
    'data-body': '',
    'data-x': 'a > "b" > &c',
    'data-y': '1',
  });
});

test.each([
  '<p>data-body</p>',
  '<p>&lt;article data-body></p>',
  '<p title="data-body">x</p>',
  '<p data-body-x>x</p>',
])('none in %s', (html) => {
  expect(attributesOfTagWith(html, 'data-body')).toBeUndefined();
});
