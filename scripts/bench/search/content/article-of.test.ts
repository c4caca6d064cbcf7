import { expect, it } from 'vitest';
import { articleOf } from './article-of.ts';

const page = (inside: string) =>
  `<body><nav>Trang nhất</nav><main><article><h1>Tên <em>bài</em></h1>${inside}</article><p>Bài khác</p></main>`;

it('is the text of the article, block by block, without what search leaves out', () => {
  const article = articleOf(
    page(`<p class="byline" data-pagefind-ignore><a rel="author">Cẩm Lai</a> <time>2/10</time></p>
      <p>Một&nbsp;câu có <b>chữ</b> <a href="/x">đậm</a>.<br>Câu hai</p><ul><li>mục <i>a</i></li><li>mục b</li></ul>
      <figure><img alt="ảnh"><figcaption>Chú <span>thích</span></figcaption></figure>
      <script>var a = 1;</script><div data-pagefind-ignore><p>Chia sẻ</p></div>`),
    '/a/',
  );
  expect(article).toEqual({
    url: '/a/',
    title: 'Tên bài',
    blocks: ['Một câu có chữ đậm.', 'Câu hai', 'mục a', 'mục b', 'Chú thích'],
    people: ['Cẩm Lai'],
  });
});

it('is composed, in whatever form the page is', () => {
  expect(articleOf(page('<p>Huế đẹp</p>').normalize('NFD'), '/a/').blocks).toEqual([
    'Huế đẹp'.normalize('NFC'),
  ]);
});

it('is no article without a title', () => {
  expect(() => articleOf('<article><p>Chữ</p></article>', '/a/')).toThrow(
    '/a/: không thấy tên bài trong trang.',
  );
});
