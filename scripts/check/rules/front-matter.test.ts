import { expect, it } from 'vitest';
import { article, check } from '../fixture-site.ts';

it('has nothing against a faultless site', async () => {
  expect(await check({ 'articles/2026/a.md': article() })).toEqual([]);
});

it('reports syntax, schema and far-off dates of drafts and scheduled articles too, in one run', async () => {
  expect(
    await check({
      'articles/2026/a.md': article({ title: 'Thủ tướng: họp' }),
      'articles/2026/b.md': article({ tags: undefined, tag: '[x]', draft: 'true' }),
      'articles/2026/c.md': article({ date: '05/11/2026', title: '2026' }),
      'articles/2026/d.md': '---\ntitle: "x"\n',
      'articles/2026/e.md': '',
      'articles/2062/f.md': article({ date: '2062-10-05', updated: '2062-11-01' }),
      'articles/2027/g.md': article({ date: '2027-10-05', summary: '""' }),
      'pages/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:2:8: Giá trị có dấu hai chấm nên phải thêm dấu ngoặc kép. Sửa dòng này thành: title: "Thủ tướng: họp"",
      "articles/2026/b.md:2:1: Thiếu "tags". Thêm một dòng: tags: [hội thảo, môi trường]",
      "articles/2026/b.md:6:1: "tag" không phải là một trường được biết. Có phải bạn muốn viết "tags"?",
      "articles/2026/c.md:2:1: "title" đang được hiểu là số 2026, không phải chữ. Đặt trong dấu ngoặc kép: title: "2026"",
      "articles/2026/c.md:3:1: Ngày "05/11/2026" chưa đúng dạng. Viết theo dạng năm-tháng-ngày, ví dụ 2026-11-05",
      "articles/2026/d.md:1:1: Phần đầu bài mở bằng "---" nhưng chưa đóng. Thêm một dòng "---" sau trường cuối cùng",
      "articles/2026/e.md:1:1: Tệp rỗng. Thêm vào đầu tệp: dòng "---", các trường title, date, author, tags, section, rồi dòng "---"",
      "articles/2027/g.md:7:1: "summary" đang để trống. Viết: summary: "Một, hai câu tóm tắt bài."",
      "articles/2062/f.md:3:1: Ngày 2062-10-05 ở quá xa trong tương lai (hơn hai năm nữa). Kiểm tra lại năm trong "date"",
      "articles/2062/f.md:7:1: Ngày 2062-11-01 ở quá xa trong tương lai (hơn hai năm nữa). Kiểm tra lại năm trong "updated"",
      "pages/gioi-thieu.mdx:2:1: Thiếu "summary". Thêm một dòng: summary: "Một, hai câu giới thiệu trang."",
    ]
  `);
});

it('reports files that are no text, or no files', async () => {
  const windows1258 = new Uint8Array([...Buffer.from(article()), 0x54, 0xea, 0x6e, 0x0a]);
  expect(
    await check({
      'articles/2026/a.md': windows1258,
      'articles/2026/b.md': Buffer.from(`\uFEFF${article()}`, 'utf16le'),
      'articles/2026/c.md': { link: '../../sections.yaml' },
      'articles/2026/d': { link: '/etc' },
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:9: Dòng này có ký tự không phải UTF-8. Mở tệp bằng trình soạn thảo và lưu lại ở UTF-8",
      "articles/2026/b.md:1: Tệp được lưu ở UTF-16. Mở tệp bằng trình soạn thảo và lưu lại ở UTF-8",
      "articles/2026/c.md:1: Đây là một liên kết tượng trưng (symlink). Thay nó bằng tệp thật",
      "articles/2026/d:1: Đây là một liên kết tượng trưng (symlink). Thay nó bằng tệp thật",
    ]
  `);
});
