import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../offline/fragment-recipe.ts';
import { extractArticle } from '../search-index/extract-article.ts';
import { display } from '../search-index/fragment.ts';
import { recipeOf } from './recipe.ts';

const path = '2023/10/bai/';
const body = (inside: string, attributes = '') =>
  `<article data-pagefind-body data-hit-datetime="2023-10-02T00:00:00+07:00"${attributes}><h1 data-pagefind-meta="title">Tên &amp; bài</h1>${inside}</article>`;

function shownOf(main: string) {
  const article = extractArticle(`</head><main>${main}</main>`, `/${path}`);
  if (!article) throw new Error('no article');
  return display(article);
}

function recipe(main: string): string {
  const text = recipeOf(shownOf(main), 'Tên &amp; bài', main);
  expect(fragmentOf(path, 'Tên &amp; bài', main, text)).toEqual(shownOf(main));
  return text;
}

describe('a hit is made from the page', () => {
  test.each([
    ['blocks', '<p>một</p>\n<p>hai <em>ba</em>bốn</p><ul><li>năm<br>sáu</li></ul>'],
    ['entities', '<p>KH&#x26;KT &lt;a&gt; &quot;b&quot; &#34;c&#34; a\u00adb</p>'],
    ['headings', '<h2 id="mot">Một</h2><p>a</p><h3 id="hai">Hai <b>ba</b></h3>'],
    [
      'headings that are not searched',
      '<h2 id="a" data-pagefind-ignore>Một</h2><h2>Hai</h2><p>c</p>',
    ],
    [
      'what is ignored',
      '<nav data-pagefind-ignore><p>a</p></nav><p>b</p><div data-pagefind-ignore>c</div>',
    ],
    ['footnotes', '<p>nước<sup><a href="#1" data-footnote-ref>1</a></sup>.</p>'],
    [
      'filters',
      '<p>a</p><p data-pagefind-ignore><a data-pagefind-filter="the[data-hit-value]" data-hit-value="a&amp;b|A &#38; B">x</a><a data-pagefind-filter="the[data-hit-value]" data-hit-value="c|C">x</a></p>',
    ],
    ['decomposed letters', '<p>tie\u0302\u0301ng Vie\u0323\u0302t</p>'],
  ])('%s', (_, inside) => {
    expect(recipe(body(inside))).toMatch(/^[\d,]+$/u);
  });

  test('with its thumbnail and year', () => {
    const attributes =
      ' data-hit-image="/anh/a.webp" data-hit-year="2023" data-pagefind-filter="nam[data-hit-year]"';
    expect(recipe(body('<p>a</p>', attributes))).toMatch(/^[\d,]+$/u);
  });

  test('not from what stands around the article', () => {
    expect(recipe(`<p>trước</p>${body('<p>a</p>')}<section>sau</section>`)).toMatch(/^[\d,]+$/u);
  });
});

test.each([
  ['a comment', '<p>một<!-- hai -->ba</p>'],
  ['an attribute with «>»', '<p><a title="a > b">một</a></p>'],
  ['an entity that is rare', '<p>một&nbsp;&hellip; &#x1F600;</p>'],
  ['an element that is rare', '<p>m<strike>ột</strike></p>'],
])('what the page does not give stands in the recipe: %s', (_, inside) => {
  expect(recipe(body(inside))).toContain('{"content"');
});

test('whatever an article holds, its hit comes out as the index has it', () => {
  const text = fc.oneof(
    fc.constantFrom('chữ', ' ', '\n', '&amp;', '&#39;', '&#x110;', 'a\u0301', '1,2', '{}', '</'),
    fc.string(),
  );
  const name = fc.constantFrom(
    'p',
    'b',
    'h2',
    'h3',
    'div',
    'a',
    'sup',
    'li',
    'strike',
    'script',
    'br',
  );
  const attributes = fc.constantFrom(
    ...['', ' id="muc"', ' data-pagefind-ignore', ' data-footnote-ref', ' class="a > b"'],
    ' data-pagefind-filter="the[data-hit-value]" data-hit-value="a|A"',
  );
  const { html } = fc.letrec((tie) => ({
    html: fc.array(fc.oneof({ weight: 2, arbitrary: text }, tie('element')), { maxLength: 5 }),
    element: fc
      .tuple(name, attributes, tie('html'))
      .map(([tag, list, inside]) => `<${tag}${list}>${(inside as string[]).join('')}</${tag}>`),
  }));
  fc.assert(
    fc.property(html, (parts) => {
      recipe(body(`<p>một</p>${(parts as string[]).join('')}`));
    }),
    { numRuns: 500 },
  );
});
