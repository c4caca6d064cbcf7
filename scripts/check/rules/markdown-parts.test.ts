import { describe, expect, it } from 'vitest';
import { article, check, checkBy } from '../fixture-site.ts';

describe('anchors', () => {
  it('knows the ids of headings, notes and the page, in this text and in others', async () => {
    const body = [
      '[a](#muc-hai-lop-nuoc) [b](#muc-hai-lop-nuoc--2) [c](#fn-1) [d](#top) [e](#noi-dung) [f](/2026/10/b/#muc-mua-kho)',
      '[g](/gioi-thieu/#muc-ai) [h](/chuyen-muc/moi-truong/#gi-do) [i](https://example.org/#x) [k](#) [l](#muc-co2)',
      '',
      '## Hai lớp nước',
      '',
      '## **Hai** lớp [nước](/)',
      '',
      '### CO~2~?[^1]'.replace('~2~?[^1]', '`2`'),
      '',
      'Một.[^1]',
      '',
      '[^1]: Nguồn.',
    ].join('\n');
    expect(
      await check({
        'articles/2026/a.md': article({}, body),
        'articles/2026/b.md': article({}, '## Mùa khô'),
        'pages/gioi-thieu.mdx': '---\ntitle: A\nsummary: B.\n---\n## Ai\n',
      }),
    ).toEqual([]);
  });

  it('refuses the dead ones with the nearest that lives', async () => {
    const body =
      '[a](#hai-lop-nuoc) [b](/2026/10/b/#muc-mua-kh%C3%B4) [c](#xa-lac) [d](#dinh-chinh)\n\n## Hai lớp nước';
    expect(
      await check({
        'articles/2026/a.md': article({}, body),
        'articles/2026/b.md': article({}, '## Mùa khô'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:8:1: Trong bài không có mục #hai-lop-nuoc. Viết: #muc-hai-lop-nuoc",
        "articles/2026/a.md:8:20: Bài ở /2026/10/b/ không có mục #muc-mua-khô. Viết: /2026/10/b/#muc-mua-kho",
        "articles/2026/a.md:8:54: Trong bài không có mục #xa-lac. Kiểm tra lại tên mục",
        "articles/2026/a.md:8:67: Trong bài không có mục #dinh-chinh. Kiểm tra lại tên mục",
      ]
    `);
  });
});

describe('HTML that is allowed', () => {
  it('has both its halves in one block', async () => {
    const body = [
      'CO<sub>2 và H<sup>+</sup>O</sub>, <br> <mark>a',
      '',
      'b</mark> <kbd>Tab</kbd> <small><ins>c</small></ins> `<sub>`',
      '',
      '<b>d</b>',
    ].join('\n');
    expect(
      await checkBy('paired-html', { 'articles/2026/a.md': article({}, body) }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:8:40: Thẻ <mark> chưa đóng trong đoạn này. Thêm </mark> vào sau phần chữ của nó",
        "articles/2026/a.md:10:2: Thẻ đóng </mark> không có thẻ mở trong đoạn này. Thêm <mark> vào trước, hoặc xóa </mark>",
        "articles/2026/a.md:10:32: Thẻ <ins> chưa đóng trong đoạn này. Thêm </ins> vào sau phần chữ của nó",
        "articles/2026/a.md:10:46: Thẻ đóng </ins> không có thẻ mở trong đoạn này. Thêm <ins> vào trước, hoặc xóa </ins>",
      ]
    `);
  });
});

describe('headings and notes', () => {
  it('keeps the first level for the title', async () => {
    const body = '# Một\n\nHai\n===\n\n## Ba\n\n> # Bốn';
    expect(await checkBy('one-title', { 'articles/2026/a.md': article({}, body) })).toEqual([
      'articles/2026/a.md:8:1: Tên bài đã là tiêu đề cấp một. Viết: ## Một',
      'articles/2026/a.md:10:1: Tên bài đã là tiêu đề cấp một. Viết: ## Hai',
      'articles/2026/a.md:15:3: Tên bài đã là tiêu đề cấp một. Viết: ## Bốn',
    ]);
  });

  it('wants both halves of a footnote', async () => {
    const body = 'Một.[^1] Hai.[^2] `[^3]`\n\n[^1]: Nguồn.\n\n[^thua]: Lạc.';
    expect(await checkBy('footnotes', { 'articles/2026/a.md': article({}, body) })).toEqual([
      'articles/2026/a.md:8:14: Dấu [^2] không có lời chú thích. Thêm vào cuối bài: [^2]: Lời chú thích',
      'articles/2026/a.md:12:1: Lời chú thích này không hiện ra vì trong bài không có dấu [^thua]. Thêm dấu ấy vào chỗ cần chú thích',
    ]);
  });
});
