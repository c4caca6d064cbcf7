import { expect, it } from 'vitest';
import { article, check } from '../fixture-site.ts';

it('wants authors and sections that are defined', async () => {
  expect(
    await check({
      'articles/2026/a.md': article({
        author: 'cam-lay',
        postedBy: 'uy-phong',
        section: 'moi-truog',
      }),
      'articles/2026/b.md': article({
        author: '[Tổ Môi trường, cam-lai, thien-nhien]',
        section: 'thien-nhien-xu-hue',
      }),
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:4:1: Không có tác giả "cam-lay". Có phải bạn muốn viết "cam-lai"? Tác giả được khai trong content/authors/, mỗi người một tệp <mã>.yaml",
      "articles/2026/a.md:6:1: Không có chuyên mục "moi-truog". Có phải bạn muốn viết "moi-truong"? Chuyên mục được khai trong content/sections.yaml",
      "articles/2026/a.md:7:1: Không có người đăng "uy-phong". Tác giả được khai trong content/authors/, mỗi người một tệp <mã>.yaml",
      "articles/2026/b.md:4:10: Không có tác giả "Tổ Môi trường". Có phải bạn muốn viết "to-moi-truong"? Tác giả được khai trong content/authors/, mỗi người một tệp <mã>.yaml",
      "articles/2026/b.md:4:34: Không có tác giả "thien-nhien". Tác giả được khai trong content/authors/, mỗi người một tệp <mã>.yaml",
      "articles/2026/b.md:6:1: Không có chuyên mục "thien-nhien-xu-hue". Có phải bạn muốn viết "moi-truong"? Chuyên mục được khai trong content/sections.yaml",
    ]
  `);
});

it('wants one spelling of a tag: the most frequent, of equals the oldest', async () => {
  expect(
    await check({
      'articles/2026/a.md': article({ tags: '[hòa bình, Đất]' }),
      'articles/2026/b.md': article({ tags: '[hoà bình, đất]' }),
      'articles/2026/c.md': article({ tags: '[hòa bình, "!!!"]', date: '2026-01-01' }),
      'articles/2026/d.md': article({ tags: '[đất]' }),
      'articles/2026/e.md': article({ tags: '[Rừng]' }),
      'articles/2026/f.md': article({ tags: '[rừng]', date: '2026-02-01' }),
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:5:18: Thẻ "Đất" được 2 bài khác viết là "đất". Viết: đất",
      "articles/2026/b.md:5:8: Thẻ "hoà bình" được 2 bài khác viết là "hòa bình". Viết: hòa bình",
      "articles/2026/c.md:5:18: Thẻ "!!!" không có chữ hay số nào. Viết thẻ bằng chữ",
      "articles/2026/e.md:5:8: Thẻ "Rừng" được 1 bài khác viết là "rừng". Viết: rừng",
    ]
  `);
});
