import { expect, it } from 'vitest';
import { HARMLESS_TAGS, isAllowed } from '../../../src/markdown/safe-html.ts';
import { article, check } from '../fixture-site.ts';
import { linkFault } from './link-schemes.ts';

it('lets harmless elements through, as the renderer does', async () => {
  expect(Object.keys(HARMLESS_TAGS).filter((name) => !isAllowed(`<${name}>`))).toEqual([]);
  const body =
    'CO<sub>2</sub>, <span lang="en">web</span>, <kbd>Tab</kbd>, `<script>`\n\n```\n<iframe>\n```';
  expect(
    await check({
      'articles/2026/a.md': article({}, body),
      'articles/2026/b.mdx': article({}, body),
    }),
  ).toEqual([]);
});

it('refuses all other raw HTML', async () => {
  const body = [
    'Chữ <script>alert(1)</script> và <SCRIPT src=x>',
    '',
    '<iframe src="https://example.org/"></iframe>',
    '',
    '<style>p{}</style>',
    '',
    'Một <b onclick="x()">chữ</b> và <span style="x">chữ</span>, <img src=x onerror=y>, <a href="/">a</a>.',
    '',
    '<!-- ghi chú -->',
    '',
    '<div>',
    '',
    '> <sub>a</sub>',
    '',
    '<?php',
  ].join('\n');
  expect(await check({ 'articles/2026/a.md': article({}, body) })).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:8:5: Thẻ <script> không được dùng trong bài. Xóa cả thẻ lẫn nội dung của nó",
      "articles/2026/a.md:8:34: Thẻ <script> không được dùng trong bài. Xóa cả thẻ lẫn nội dung của nó",
      "articles/2026/a.md:10:1: Thẻ <iframe> không được dùng trong bài. Xóa cả thẻ lẫn nội dung của nó",
      "articles/2026/a.md:12:1: Thẻ <style> không được dùng trong bài. Xóa cả thẻ lẫn nội dung của nó",
      "articles/2026/a.md:14:5: Thuộc tính "onclick" chạy mã trong máy người đọc. Xóa thuộc tính này",
      "articles/2026/a.md:14:33: Thẻ <span> phải viết bằng chữ thường, chỉ mang thuộc tính lang: <span lang="en">",
      "articles/2026/a.md:14:61: Thuộc tính "onerror" chạy mã trong máy người đọc. Xóa thuộc tính này",
      "articles/2026/a.md:14:84: Thẻ <a> không được dùng trong bài. Viết bằng Markdown: [chữ hiện ra](https://example.org/)",
      "articles/2026/a.md:16:1: Ghi chú <!-- … --> không được dùng trong bài, vì sẽ hiện ra thành chữ. Xóa ghi chú này",
      "articles/2026/a.md:18:1: Thẻ <div> không được dùng trong bài. Viết bằng Markdown; chỉ dùng được các thẻ abbr, br, del, ins, kbd, mark, small, span, sub, sup. Nếu muốn hiện chính chữ <div>, đặt nó giữa hai dấu \`",
      "articles/2026/a.md:22:1: Đoạn "<?php" bị hiểu là mã HTML. Viết &lt; thay cho dấu <",
    ]
  `);
});

it('knows what a component takes, and looks for the picture of a video', async () => {
  const body = [
    '<Video src="http://example.org/v" title="Phim" poster="./khong-co.jpg" />',
    '',
    '<Video src="https://example.org/v" title="Phim" poster="./khong-co.jpg" />',
    '',
    '<Callout kind="tips">Mang áo mưa.</Callout>',
  ].join('\n');
  expect(await check({ 'articles/2026/a.mdx': article({}, body) })).toMatchInlineSnapshot(`
    [
      "articles/2026/a.mdx:8:1: <Video>: địa chỉ "http://example.org/v" không dùng được. Viết địa chỉ đầy đủ của trang có video, bắt đầu bằng https://",
      "articles/2026/a.mdx:8:1: Không tìm thấy ảnh ./khong-co.jpg. Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn",
      "articles/2026/a.mdx:10:1: Không tìm thấy ảnh ./khong-co.jpg. Đặt ảnh vào đúng chỗ hoặc sửa lại đường dẫn",
      "articles/2026/a.mdx:12:1: <Callout>: không có loại "tips". Chọn một: note, tip, warning",
    ]
  `);
});

it('refuses whatever runs in MDX', async () => {
  const body = [
    "import X from 'x'",
    '',
    'export const a = 1',
    '',
    'Một {1 + 1} hai',
    '',
    '{/* ghi chú */}',
    '',
    '<Callout kind="tip">Được.</Callout>',
    '',
    '<Callout kind={x}>Không.</Callout>',
    '',
    '<Quote {...x}>Không.</Quote>',
    '',
    '<Calout>Không.</Calout>',
    '',
    '<Owner />',
    '',
    'Một <b>chữ</b>, <span lang="en">web</span>, <sub class="x">2</sub>, <>rỗng</>',
  ].join('\n');
  expect(
    await check({
      'articles/2026/a.mdx': article({}, body),
      'articles/2026/b.mdx': article({}, 'Dấu {mở'),
      'articles/2026/c.mdx': article({}, 'a < b\n\n<Callout>'),
      'pages/lien-he.mdx': '---\ntitle: Liên hệ\nsummary: Thư.\n---\n<Owner />\n',
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/2026/a.mdx:8:1: Không được dùng import hay export trong bài. Xóa dòng này; Callout, Quote, Gallery, Video dùng được ngay",
      "articles/2026/a.mdx:10:1: Không được dùng import hay export trong bài. Xóa dòng này; Callout, Quote, Gallery, Video dùng được ngay",
      "articles/2026/a.mdx:12:5: Biểu thức {…} không được dùng trong bài. Xóa nó, hoặc viết \\{ nếu muốn hiện chính dấu ngoặc",
      "articles/2026/a.mdx:14:1: Biểu thức {…} không được dùng trong bài. Xóa nó, hoặc viết \\{ nếu muốn hiện chính dấu ngoặc",
      "articles/2026/a.mdx:18:1: Thuộc tính "kind" của <Callout> phải là chữ trong dấu ngoặc kép, không được là biểu thức. Viết: ten="giá trị"",
      "articles/2026/a.mdx:20:1: Thuộc tính {...} của <Quote> phải là chữ trong dấu ngoặc kép, không được là biểu thức. Viết: ten="giá trị"",
      "articles/2026/a.mdx:22:1: Không có thành phần <Calout>. Có phải bạn muốn viết <Callout>?",
      "articles/2026/a.mdx:24:1: Không có thành phần <Owner>. Dùng được: Callout, Quote, Gallery, Video",
      "articles/2026/a.mdx:26:5: Thẻ <b> không được dùng trong bài. Viết bằng Markdown: **chữ đậm**",
      "articles/2026/a.mdx:26:45: Thẻ <sub> phải viết bằng chữ thường, không mang thuộc tính: <sub>",
      "articles/2026/a.mdx:26:69: Thẻ rỗng <> không được dùng trong bài. Xóa nó",
      "articles/2026/b.mdx:8:8: Từ đây dấu { hoặc < không đúng cú pháp MDX. Trong tệp .mdx, viết \\{ và \\< nếu muốn hiện chính các ký hiệu ấy, hoặc đổi tệp thành .md",
      "articles/2026/c.mdx:10:1: Thẻ <Callout> mở ở đây chưa đóng. Thêm thẻ đóng sau nội dung của nó",
    ]
  `);
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
])('refuses the address %j', (url) => {
  expect(linkFault(url)).toMatch(
    /^Liên kết kiểu "(?:javascript|data|vbscript|file|blob):" không được dùng/,
  );
});

it('refuses dangerous and unclear links in every way of writing them', async () => {
  const body = [
    '[a](javascript:alert(1)) [b](JAVASCRIPT&colon;alert(1)) [c](<java&#10;script:x>)',
    '',
    '[d][x] [e](//example.org/) [f](trang/) [g]() [h](https://exa mple.org) <vbscript:x>',
    '',
    '[ok](https://example.org/) [ok](mailto:a@b.vn) [ok](tel:+84234) [ok](#noi-dung) www.example.org',
    '',
    '[x]: data:text/html,x',
  ].join('\n');
  expect(await check({ 'articles/2026/a.md': article({}, body) })).toMatchInlineSnapshot(`
    [
      "articles/2026/a.md:8:1: Liên kết kiểu "javascript:" không được dùng, vì có thể chạy mã trong máy người đọc. Chỉ dùng https, http, mailto, tel",
      "articles/2026/a.md:8:26: Liên kết kiểu "javascript:" không được dùng, vì có thể chạy mã trong máy người đọc. Chỉ dùng https, http, mailto, tel",
      "articles/2026/a.md:8:57: Liên kết kiểu "javascript:" không được dùng, vì có thể chạy mã trong máy người đọc. Chỉ dùng https, http, mailto, tel",
      "articles/2026/a.md:10:1: Liên kết kiểu "data:" không được dùng, vì có thể chạy mã trong máy người đọc. Chỉ dùng https, http, mailto, tel",
      "articles/2026/a.md:10:8: Địa chỉ "//example.org/" thiếu phần đầu. Viết: https://example.org/",
      "articles/2026/a.md:10:28: Địa chỉ "trang/" không rõ dẫn đi đâu. Bắt đầu bằng / cho trang này, bằng https:// cho trang khác",
      "articles/2026/a.md:10:40: Liên kết này chưa có địa chỉ. Viết: [chữ hiện ra](https://example.org/)",
      "articles/2026/a.md:10:72: Liên kết kiểu "vbscript:" không được dùng, vì có thể chạy mã trong máy người đọc. Chỉ dùng https, http, mailto, tel",
    ]
  `);
});
