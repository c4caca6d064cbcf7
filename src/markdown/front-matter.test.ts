import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const article =
  '---\ntitle: "Huế"\ntags:\n  - đất\n  - [a]\ncover: { image: ./a.jpg, alt: "b" }\n---\n\nThân bài.\n';

function faults(source: string): string[] {
  return readFrontMatter(source).faults.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe('readFrontMatter', { timeout: 60_000 }, () => {
  it('takes fields, text and places apart', () => {
    const front = readFrontMatter(article);
    expect(front.data).toEqual({
      title: 'Huế',
      tags: ['đất', ['a']],
      cover: { image: './a.jpg', alt: 'b' },
    });
    expect(front.body).toBe('\nThân bài.\n');
    expect(front.bodyLine).toBe(8);
    expect(article.split('\n')[front.bodyLine]).toBe('Thân bài.');
    expect(front.faults).toEqual([]);
    expect(front.lineOf(['title'])).toEqual({ line: 2, column: 1 });
    expect(front.lineOf(['tags', 0])).toEqual({ line: 4, column: 5 });
    expect(front.lineOf(['cover', 'alt'])).toEqual({ line: 6, column: 26 });
    expect(front.lineOf(['cover', 'credit'])).toEqual({ line: 6, column: 1 });
    expect(front.lineOf([])).toEqual({ line: 1, column: 1 });
  });

  it('accepts a BOM, CRLF and spaces after the dashes', () => {
    const front = readFrontMatter(
      '\uFEFF---  \r\ntitle: "Huế"\r\ndraft: true\r\n--- \r\nThân\r\nbài',
    );
    expect(front.data).toEqual({ title: 'Huế', draft: true });
    expect(front.body).toBe('Thân\r\nbài');
    expect(front.bodyLine).toBe(5);
    expect(front.lineOf(['draft'])).toEqual({ line: 3, column: 1 });
    expect(front.faults).toEqual([]);
  });

  it('leaves dates and words as text, and numbers and truth values as such', () => {
    const { data } = readFrontMatter(
      '---\na: 2023-10-02\nb: yes\nc: 2026\nd: true\ne: 2024-05-08T08:30\n---\n',
    );
    expect(data).toEqual({ a: '2023-10-02', b: 'yes', c: 2026, d: true, e: '2024-05-08T08:30' });
  });

  it('takes an empty front matter for no fields', () => {
    expect(readFrontMatter('---\n---\n').data).toEqual({});
    expect(readFrontMatter('---\n# ghi chú\n---').data).toEqual({});
  });

  it('leaves a ruled line in the text alone', () => {
    expect(readFrontMatter('---\na: 1\n---\nb\n\n---\n\nc').body).toBe('b\n\n---\n\nc');
    expect(readFrontMatter('---\na: "b\u2028---\n c"\n---\nd').body).toBe('d');
  });

  it('names what is wrong with the file as a whole', () => {
    expect(
      ['', '\uFEFF \n', 'Thân bài.', '\n---\na: 1\n---\n', '---\ntitle: "a"\n\nThân bài.'].flatMap(
        faults,
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:1 Tệp rỗng. Thêm vào đầu tệp: dòng "---", các trường title, date, author, tags, section, rồi dòng "---"",
        "1:1 Tệp rỗng. Thêm vào đầu tệp: dòng "---", các trường title, date, author, tags, section, rồi dòng "---"",
        "1:1 Tệp chưa có phần đầu bài (front matter). Thêm vào đầu tệp: dòng "---", các trường title, date, author, tags, section, rồi dòng "---"",
        "1:1 Dòng "---" mở đầu không nằm ở dòng 1. Xóa những gì đứng trước nó",
        "1:1 Phần đầu bài mở bằng "---" nhưng chưa đóng. Thêm một dòng "---" sau trường cuối cùng",
      ]
    `);
  });

  it('names what is wrong with a line, and how it should be', () => {
    const lines = [
      'title: Thủ tướng: họp',
      'title: Bài “nói”: nghe',
      'title: "Bài" hay',
      "title: [Chuyên đề] Nước ở 'Huế'",
      'title: "Huế',
      'title:Huế',
      'title: @Huế',
      'title: 100%\nsection: %a',
      'title: *Huế*',
      'title: &a Huế',
      'title: !!binary aaaa',
      'title: "a\\q"',
      'tags: [a, b',
      'cover: { image: a',
      'tags:\n\t- a',
      'date: 1\ntitle: a\ndate: 2',
      'title: a\nchữ thừa\ndate: 1',
      'title: a\n date: 2',
      '- a\nb: 1',
      'Huế',
    ];
    const told = lines.map(
      (line) =>
        `${line}\n${faults(`---\n${line}\n---\n`)
          .map((it) => `   ${it}\n`)
          .join('')}`,
    );
    expect(told.join('')).toMatchInlineSnapshot(`
      "title: Thủ tướng: họp
         2:8 Giá trị có dấu hai chấm nên phải thêm dấu ngoặc kép. Sửa dòng này thành: title: "Thủ tướng: họp"
      title: Bài “nói”: nghe
         2:8 Giá trị có dấu hai chấm nên phải thêm dấu ngoặc kép. Sửa dòng này thành: title: "Bài “nói”: nghe"
      title: "Bài" hay
         2:14 Sau dấu ngoặc đóng còn chữ thừa. Nếu cả dòng là chữ, sửa thành: title: '"Bài" hay'
      title: [Chuyên đề] Nước ở 'Huế'
         2:20 Sau dấu ngoặc đóng còn chữ thừa. Nếu cả dòng là chữ, sửa thành: title: "[Chuyên đề] Nước ở 'Huế'"
      title: "Huế
         2:8 Dấu ngoặc kép mở ở đây chưa đóng. Thêm dấu ngoặc kép vào cuối giá trị
      title:Huế
         2:1 Thiếu dấu cách sau dấu hai chấm. Viết: title: Huế
      title: @Huế
         2:8 Giá trị bắt đầu bằng ký hiệu "@" nên phải thêm dấu ngoặc kép. Sửa dòng này thành: title: "@Huế"
      title: 100%
      section: %a
         3:10 Giá trị bắt đầu bằng ký hiệu "%" nên phải thêm dấu ngoặc kép. Sửa dòng này thành: section: "%a"
      title: *Huế*
         2:8 Dấu "*" ở đầu giá trị là tham chiếu (alias) của YAML, không được dùng ở đây. Nếu đó là chữ, thêm dấu ngoặc kép: title: "*Huế*"
      title: &a Huế
         2:11 Dấu "&" ở đầu giá trị là điểm neo (anchor) của YAML, không được dùng ở đây. Nếu đó là chữ, thêm dấu ngoặc kép: title: "&a Huế"
      title: !!binary aaaa
         2:17 Dấu "!" ở đầu giá trị là thẻ kiểu (tag) của YAML, không được dùng ở đây. Nếu đó là chữ, thêm dấu ngoặc kép: title: "!!binary aaaa"
      title: "a\\q"
         2:10 Trong dấu ngoặc kép, dấu \\ phải viết hai lần: \\\\
      tags: [a, b
         2:7 Dấu ngoặc mở ở đây chưa đóng. Thêm "]" vào cuối danh sách
      cover: { image: a
         2:8 Dấu ngoặc mở ở đây chưa đóng. Thêm "}" vào cuối danh sách
      tags:
      	- a
         3:1 Dòng này thụt vào bằng phím Tab. Thay mỗi Tab bằng hai dấu cách
      date: 1
      title: a
      date: 2
         4:1 Trường "date" viết hai lần. Giữ một dòng, xóa dòng kia
      title: a
      chữ thừa
      date: 1
         3:1 Dòng này không có dạng "tên trường: giá trị". Nếu nó nối tiếp dòng trên, gộp vào dòng trên
      title: a
       date: 2
         2:8 Dòng dưới dòng này thụt vào sai chỗ. Đưa tên trường về đầu dòng
      - a
      b: 1
         3:1 Phần này không đúng cú pháp. Xem lại dấu hai chấm, dấu ngoặc và khoảng trắng ở đầu dòng
      Huế
         2:1 Dòng này không có dạng "tên trường: giá trị". Nếu nó nối tiếp dòng trên, gộp vào dòng trên
      "
    `);
  });

  it('refuses a bomb of aliases in no time and builds nothing of it', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`,
    );
    const front = readFrontMatter(`---\nl0: &l0 [a]\n${levels.join('\n')}\n---\n`);
    expect(front.data).toBeUndefined();
    expect(front.faults).toHaveLength(10);
  });

  it('never throws, and puts the text back together', () => {
    const piece = fc.oneof(
      fc.constantFrom('---', '\n', 'a: ', '- ', '"', '[', '*x', '&x', '\t', '\r\n', ': '),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = `---\n${pieces.join('')}\n`;
        const { body, bodyLine, faults: found } = readFrontMatter(source);
        expect(source.endsWith(body)).toBe(true);
        expect(source.slice(0, source.length - body.length).split('\n')).toHaveLength(bodyLine);
        for (const { line } of found) expect(line).toBeLessThanOrEqual(source.split('\n').length);
      }),
      { numRuns: 1_000 },
    );
  });
});
