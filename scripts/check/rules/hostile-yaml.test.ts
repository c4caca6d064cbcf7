import { describe, expect, it } from 'vitest';
import { article, check, checkBy } from '../fixture-site.ts';

/** Nine levels of nine aliases: 387 million strings for whoever builds the value. */
const bomb = Array.from({ length: 9 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
    : `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
).join('\n');

describe('hostile YAML', () => {
  it('refuses aliases before they are resolved, in articles and in data', async () => {
    const start = performance.now();
    const lines = await check({
      'articles/2026/a.md': `---\n${bomb}\n---\n`,
      'authors/lai.yaml': bomb,
      'glossary.yaml': bomb,
      'sections.yaml': bomb,
    });
    expect(performance.now() - start).toBeLessThan(5_000);
    for (const file of [
      'articles/2026/a.md:2',
      'authors/lai.yaml:1',
      'glossary.yaml:1',
      'sections.yaml:1',
    ]) {
      expect(lines.find((line) => line.startsWith(file))).toContain(
        'là điểm neo (anchor) của YAML',
      );
    }
  });

  it('names what is nested too deeply, or too long, for parsers to bear', async () => {
    const start = performance.now();
    const lines = await check({
      'articles/2026/a.md': `---\ntitle: ${'['.repeat(50_000)}\n---\n`,
      'articles/2026/b.md': article({}, '> '.repeat(20_000)),
      'articles/2026/c.md': article({}, '- '.repeat(20_000)),
      'articles/2026/d.mdx': article({}, `Một.\n\n${'a <!-- '.repeat(10_000)}`),
      'authors/lai.yaml': `name: ${'{'.repeat(50_000)}`,
      'glossary.yaml': `a: ${'[ '.repeat(50_000)}`,
    });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(lines).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:2: Ngoặc, danh sách hay trích dẫn lồng nhau quá sâu. Viết lại cho phẳng",
        "articles/2026/b.md:8: Ngoặc, danh sách hay trích dẫn lồng nhau quá sâu. Viết lại cho phẳng",
        "articles/2026/c.md:8: Ngoặc, danh sách hay trích dẫn lồng nhau quá sâu. Viết lại cho phẳng",
        "articles/2026/d.mdx:10: Đoạn này dài hơn 50.000 ký tự. Ngắt nó bằng các dòng trống",
        "authors/lai.yaml:1: Ngoặc, danh sách hay trích dẫn lồng nhau quá sâu. Viết lại cho phẳng",
        "glossary.yaml:1: Ngoặc, danh sách hay trích dẫn lồng nhau quá sâu. Viết lại cho phẳng",
      ]
    `);
  });

  it.each([
    ['slug: { a: 1 }', '"slug" không phải là một trường được biết'],
    ['slug: ../../x', '"slug" không phải là một trường được biết'],
    ['slug: /etc/x', '"slug" không phải là một trường được biết'],
    ['titel: x', 'Có phải bạn muốn viết "title"?'],
    ['__proto__: { draft: true }', '"__proto__" không phải là một trường được biết'],
  ])('refuses %s', async (line, said) => {
    const text = article().replace('---\n', `---\n${line}\n`);
    const lines = await checkBy('front-matter', { 'articles/2026/a.md': text });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('articles/2026/a.md:2:1: ');
    expect(lines[0]).toContain(said);
  });

  it('names the cause and the line of what YAML cannot read', async () => {
    const front = (text: string) => article().replace('---\n', `---\n${text}\n`);
    expect(
      await checkBy('front-matter', {
        'articles/2026/a.md': front('title: Một'),
        'articles/2026/b.md': '---\ntitle: x\n',
        'articles/2026/c.md': '',
        'articles/2026/d.md': article({ cover: '\n\timage: a' }),
        'articles/2026/e.md': article({ title: '""' }),
        'articles/2026/f.md': article({ title: `"${'dài '.repeat(120)}"` }),
        'articles/2026/g.md': article({ draft: '"false"', tags: 'hội thảo' }),
        'articles/2026/h.md': article({ date: '2026-02-30' }),
        'articles/2026/i.md': article({ date: '2026-13-01' }),
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/2026/a.md:3:1: Trường "title" viết hai lần. Giữ một dòng, xóa dòng kia",
        "articles/2026/b.md:1:1: Phần đầu bài mở bằng "---" nhưng chưa đóng. Thêm một dòng "---" sau trường cuối cùng",
        "articles/2026/c.md:1:1: Tệp rỗng. Thêm vào đầu tệp: dòng "---", các trường title, date, author, tags, section, rồi dòng "---"",
        "articles/2026/d.md:8:1: Dòng này thụt vào bằng phím Tab. Thay mỗi Tab bằng hai dấu cách",
        "articles/2026/e.md:2:1: "title" đang để trống. Viết: title: "Tên bài"",
        "articles/2026/f.md:2:1: "title" dài quá 200 ký tự (đang có 479). Rút gọn lại",
        "articles/2026/g.md:5:1: "tags" phải là một danh sách. Viết: tags: [hội thảo]",
        "articles/2026/g.md:7:1: "draft" phải là true hoặc false, không có dấu ngoặc kép. Viết: draft: true",
        "articles/2026/h.md:3:1: Ngày "2026-02-30" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-02-28",
        "articles/2026/i.md:3:1: Ngày "2026-13-01" không có trong lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-01-13",
      ]
    `);
  });
});
