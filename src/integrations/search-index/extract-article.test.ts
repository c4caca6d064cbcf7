import { describe, expect, test } from 'vitest';
import { type Article, extractArticle } from './extract-article.ts';

const page = (inside: string, attributes = 'data-hit-datetime="2023-10-02T00:00:00+07:00"') =>
  `<!doctype html><html lang="vi"><body><h1>Tên trang</h1><p>ngoài</p>
<article class="a" data-pagefind-body ${attributes}>
<h1 data-pagefind-meta="title">Sông <em>Hương</em> &amp; núi</h1> ${inside}</article>
<p>ngoài</p></body></html>`;

function read(inside: string, attributes?: string): Article {
  const article = extractArticle(page(inside, attributes), '/bai/');
  if (!article) throw new Error('not an article');
  return article;
}

test('what a page tells of its article', () => {
  const attributes =
    'data-hit-datetime="2023-10-02T00:00:00+07:00" data-hit-image="/anh/a&amp;b.jpg" data-hit-year="2023" data-pagefind-filter="nam[data-hit-year]"';
  expect(read('<p>Nội dung.</p>', attributes)).toEqual({
    url: '/bai/',
    title: 'Sông Hương & núi',
    content: 'Nội dung.',
    anchors: [],
    filters: { nam: ['2023'] },
    datetime: '2023-10-02T00:00:00+07:00',
    image: '/anh/a&b.jpg',
  });
});

test('a page that does not ask for it is none', () => {
  expect(extractArticle('<p>data-pagefind-body</p>', '/')).toBeUndefined();
  expect(extractArticle('<p title="data-pagefind-body">a</p>', '/')).toBeUndefined();
});

describe('the text', () => {
  test.each([
    [
      'blocks stand apart',
      '<p>một</p><p>hai</p><ul><li>ba</li><li>bốn</li></ul>',
      'một hai ba bốn',
    ],
    ['a line break stands apart', 'một<br>hai<br/>ba', 'một hai ba'],
    ['so does a rule', '<p>một<hr>hai', 'một hai'],
    [
      'inline elements do not',
      'H<b>u</b><a href="/">ế</a> CO<sub>2</sub> dài<wbr>lắm',
      'Huế CO2 dàilắm',
    ],
    ['unless there is a space', '<b>một</b> <i>hai</i>\n<i>ba</i>', 'một hai ba'],
    ['unknown elements do', 'một<x-y>hai</x-y>ba', 'một hai ba'],
    [
      'cells of a table do',
      '<table><caption>tên</caption><tr><th>một<td>hai</tr><tr><td>ba</td><td>bốn</td></tr></table>',
      'tên một hai ba bốn',
    ],
    ['entities are decoded', '1 &lt; 2 &amp; &Dstrok;&#7845;t&nbsp;&#x1EE9;', '1 < 2 & Đất ứ'],
    ['letters are NFC', '<p>Hue\u0302\u0301</p>', 'Huế'],
    ['white space is one space', '<pre>một\n\n  hai</pre>\n\n ba', 'một hai ba'],
    [
      'scripts, styles, templates and what is for browsers without scripts are left out',
      'a<script>"<p>x</p>"</script><style>p{}</style><template><p>x</p></template><noscript><p>x</p></noscript> b',
      'a b',
    ],
    [
      'ignored parts are left out, elements like themselves in them too',
      'a <div data-pagefind-ignore>x <div>x</div> <div data-pagefind-ignore>x</div> x</div> b',
      'a b',
    ],
    ['a comment is left out', 'a<!-- x -->b', 'ab'],
    ['pictures have no text', 'a <img src="/a.jpg" alt="x"> b', 'a b'],
    [
      'marks of footnotes are left out',
      'nước<sup><a href="#fn-1" data-footnote-ref>1</a></sup>. <ol><li>Nguồn <a data-footnote-backref>↩2</a></ol>',
      'nước. Nguồn',
    ],
  ])('%s', (_, inside, content) => {
    expect(read(inside).content).toBe(content);
  });
});

test('the title is text without what is ignored in it, and no part of the content', () => {
  const html = page('<p>a</p>').replace('</h1> ', '<a data-pagefind-ignore>#</a></h1>');
  expect(extractArticle(html, '/')).toMatchObject({ title: 'Sông Hương & núi', content: 'a' });
});

describe('headings', () => {
  test('with an id are told with their place in the text', () => {
    const { content, anchors } = read(
      '<p>Mở đầu 🌊.</p><h2 id="a">Nước <b>mặn</b><a data-pagefind-ignore>#</a></h2><p>x</p><h3>không</h3><h4 id="b">&Dstrok;ất<br>bãi</h4>',
    );
    expect(anchors).toEqual([
      { id: 'a', text: 'Nước mặn', location: 11 },
      { id: 'b', text: 'Đất bãi', location: 28 },
    ]);
    for (const { text, location } of anchors) {
      expect(content.slice(location, location + text.length)).toBe(text);
    }
  });

  test.each([
    ['of another level', '<h1 id="a">x</h1><h5 id="b">x</h5>'],
    ['in an ignored part', '<div data-pagefind-ignore><h2 id="a">x</h2></div>'],
    ['without text', '<h2 id="a"><img alt="x"></h2>'],
  ])('%s are not', (_, html) => {
    expect(read(`<p>a</p>${html}`).anchors).toEqual([]);
  });

  test('the first text of the body begins at 0', () => {
    expect(read('<h2 id="a">một</h2>').anchors).toEqual([{ id: 'a', text: 'một', location: 0 }]);
  });
});

describe('filters', () => {
  test('stand in ignored parts too, several in an attribute, and each value counts once', () => {
    const tag = (value: string) =>
      `<a data-pagefind-filter="the[data-hit-value]" data-hit-value="${value}">x</a>`;
    const { filters } = read(
      `<p>a</p><div data-pagefind-ignore>${tag('nuoc|nước')}${tag('a&amp;b|A &amp; B')}${tag('nuoc|nước')}</div>`,
      'data-hit-datetime="2023-10-02T00:00:00+07:00" data-hit-year="2023" data-hit-section="tin|Tin" data-pagefind-filter="nam[data-hit-year], chuyen-muc[data-hit-section]"',
    );
    expect(filters).toEqual({
      nam: ['2023'],
      'chuyen-muc': ['tin|Tin'],
      the: ['nuoc|nước', 'a&b|A & B'],
    });
  });

  test('outside the body are not the article’s', () => {
    const html = `<p data-pagefind-filter="the[data-x]" data-x="x">x</p>${page('<p>a</p>')}`;
    expect(extractArticle(html, '/')?.filters).toEqual({});
  });
});

describe('the build stops, naming the page', () => {
  test('without a title', () => {
    const html = page('<p>a</p>').replace('data-pagefind-meta="title"', '');
    expect(() => extractArticle(html, '/bai/')).toThrowErrorMatchingInlineSnapshot(
      `[Error: /bai/: trang có data-pagefind-body nhưng không có tiêu đề. Cần trong đó: <h1 data-pagefind-meta="title">Tên bài</h1>]`,
    );
  });

  test('without text', () => {
    expect(() => read('<p data-pagefind-ignore>x</p>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: /bai/: trang có data-pagefind-body nhưng không có chữ nào ngoài tiêu đề để tìm. Viết nội dung cho bài.]`,
    );
  });

  test.each(['', 'data-hit-datetime="2023-10-02"', 'data-hit-datetime="2023-10-02T00:00:00Z"'])(
    'without a date in Vietnamese time: %s',
    (attributes) => {
      expect(() => read('<p>a</p>', attributes)).toThrow(
        /^\/bai\/: trang có data-pagefind-body nhưng data-hit-datetime là «.*»\. Viết giờ Việt Nam: data-hit-datetime="2023-10-02T00:00:00\+07:00"$/u,
      );
    },
  );

  test.each(['the', 'the[data-hit-value', 'the[data-x]', 'the:nuoc'])(
    'with a filter %s',
    (list) => {
      expect(() => read(`<a data-pagefind-filter="${list}" data-hit-value="a">a</a>`)).toThrow(
        `/bai/: trang có data-pagefind-body nhưng bộ lọc «${list}» không có giá trị. Viết: data-pagefind-filter="the[data-hit-value]" data-hit-value="nuoc|nước"`,
      );
    },
  );
});
