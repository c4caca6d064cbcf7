import { expect, it } from 'vitest';
import { article, check } from '../fixture-site.ts';

it('holds articles to their place, year and form of name', async () => {
  expect(
    await check({
      'articles/lac.md': article(),
      'articles/2026/a/phu.md': article(),
      'articles/2026/Đầm-Phá.md': article(),
      'articles/2026/Song_Huong/index.md': article(),
      'articles/2025/nam-khac.md': article(),
      'articles/2026/dung-cho/index.mdx': article(),
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2025/nam-khac.md:3:1: Bài nằm trong thư mục năm 2025 nhưng ngày đăng thuộc năm 2026. Chuyển bài sang thư mục articles/2026/ hoặc sửa "date"",
      "articles/2026/Song_Huong/index.md:1: Tên thư mục "Song_Huong" thành địa chỉ bài nên chỉ được có chữ thường không dấu, chữ số và gạch nối. Đổi thành: song-huong",
      "articles/2026/a/phu.md:1: Bài nằm sai chỗ. Đặt bài ở content/articles/<năm>/<tên-bài>.md hoặc content/articles/<năm>/<tên-bài>/index.md",
      "articles/2026/Đầm-Phá.md:1: Tên tệp "Đầm-Phá" thành địa chỉ bài nên chỉ được có chữ thường không dấu, chữ số và gạch nối. Đổi thành: dam-pha",
      "articles/lac.md:1: Bài nằm sai chỗ. Đặt bài ở content/articles/<năm>/<tên-bài>.md hoặc content/articles/<năm>/<tên-bài>/index.md",
    ]
  `);
});

it('holds pages to their place and to names that are free', async () => {
  const page = '---\ntitle: Trang\nsummary: Một trang.\n---\n';
  expect(
    await check({
      'pages/gioi-thieu.mdx': page,
      'pages/tim-kiem.mdx': page,
      'pages/2026.mdx': page,
      'pages/Liên hệ.mdx': page,
      'pages/a.md': page,
      'pages/b/c.mdx': page,
    }),
  ).toMatchInlineSnapshot(`
    [
      "pages/2026.mdx:1: Tên "2026" đã dành cho một phần của trang tin. Đổi tên tệp",
      "pages/Liên hệ.mdx:1: Tên tệp "Liên hệ" thành địa chỉ trang nên chỉ được có chữ thường không dấu, chữ số và gạch nối. Đổi thành: lien-he",
      "pages/a.md:1: Trang nằm sai chỗ. Đặt trang ở content/pages/<tên-trang>.mdx",
      "pages/b/c.mdx:1: Trang nằm sai chỗ. Đặt trang ở content/pages/<tên-trang>.mdx",
      "pages/tim-kiem.mdx:1: Tên "tim-kiem" đã dành cho một phần của trang tin. Đổi tên tệp",
    ]
  `);
});

it('refuses two articles with one address, or with one name', async () => {
  expect(
    await check({
      'articles/2026/a.md': article(),
      'articles/2026/a/index.md': article(),
      'articles/2026/b.md': article(),
      'articles/2026/b.mdx': article({ date: '2026-09-01' }),
      'articles/2026/c.md': article(),
      'articles/2025/c.md': article(),
      'articles/2026/E.md': article(),
      'articles/2026/e.md': article(),
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2025/c.md:3:1: Bài nằm trong thư mục năm 2025 nhưng ngày đăng thuộc năm 2026. Chuyển bài sang thư mục articles/2026/ hoặc sửa "date"",
      "articles/2026/E.md:1: Tên tệp "E" thành địa chỉ bài nên chỉ được có chữ thường không dấu, chữ số và gạch nối. Đổi thành: e",
      "articles/2026/a/index.md:1: Bài này và content/articles/2026/a.md có cùng địa chỉ /2026/10/a/. Đổi tên một trong hai bài",
      "articles/2026/b.mdx:1: Bài này và content/articles/2026/b.md trùng tên. Giữ một bài, hoặc đổi tên một trong hai",
      "articles/2026/c.md:1: Bài này và content/articles/2025/c.md có cùng địa chỉ /2026/10/c/. Đổi tên một trong hai bài",
      "articles/2026/e.md:1: Bài này và content/articles/2026/E.md có cùng địa chỉ /2026/10/e/. Đổi tên một trong hai bài",
    ]
  `);
});

it.each([
  '404',
  '1999',
  'anh',
  'chuyen-muc',
  'luu-tru',
  'moi-nhat',
  'ngoai-tuyen',
  'offline',
  'pf',
  'tac-gia',
  'the',
  'the-anh',
  'trang',
  '_a',
])('keeps the address /%s/ for the site itself', async (name) => {
  const page = '---\ntitle: Trang\nsummary: Một trang.\n---\n';
  const lines = await check({ [`pages/${name}.mdx`]: page });
  expect(lines).toEqual([
    `pages/${name}.mdx:1: Tên "${name}" đã dành cho một phần của trang tin. Đổi tên tệp`,
  ]);
});

it.each(['sw.js', 'Gioi-Thieu', 'a b', 'a..b'])('takes no page by the name %s', async (name) => {
  const page = '---\ntitle: Trang\nsummary: Một trang.\n---\n';
  const lines = await check({ [`pages/${name}.mdx`]: page, 'pages/a.mdx': page });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('thành địa chỉ trang nên chỉ được có chữ thường không dấu');
});
