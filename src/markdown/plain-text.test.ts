import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstParagraph, plainText } from './plain-text.ts';

describe('plainText', () => {
  test.each([
    ['dấu nhấn', 'Chữ **đậm**, *nghiêng*, ~~cũ~~, `mã`.', 'Chữ đậm, nghiêng, cũ, mã.'],
    ['xuống dòng trong đoạn', 'một\nhai\r\nba', 'một hai ba'],
    ['hai đoạn', 'một\n\n \t\nhai', 'một\nhai'],
    ['đầu đề', '## Vì sao?\n\nVì thế.', 'Vì sao?\nVì thế.'],
    ['liên kết', 'Xem [bài *này*](/2023/10/bai/ "Tựa (1)") nhé.', 'Xem bài này nhé.'],
    ['ảnh', '![Cầu](./a.jpg)\n\nSau ảnh.', 'Sau ảnh.'],
    [
      'ảnh có ngoặc trong chú thích',
      '![Cầu](./a.jpg "Cầu (2023). Ảnh: \\"A) B\\"") và chữ.',
      'và chữ.',
    ],
    ['ảnh có ngoặc trong địa chỉ', '![Cầu](./a_(1).jpg) chữ', 'chữ'],
    ['chú thích cuối bài', 'Câu.[^1] Nữa.\n\n[^1]: Nguồn.', 'Câu. Nữa.'],
    ['định nghĩa', 'Xem [đây][x].\n\n[x]: /y/ "z"', 'Xem [đây][x].'],
    ['danh sách', '- [x] một\n* hai\n\n12. ba', 'một hai\nba'],
    ['trích dẫn', '> - một\n>hai', 'một hai'],
    ['bảng', '| a | b |\n| --- | :-: |\n| c | d |', 'a b\nc d'],
    ['HTML', 'H<sub>2</sub>O<br>và <!-- ẩn --> nước', 'H2Ovà nước'],
    ['mã', 'Trước\n\n```js\nconst x = 1;\n```\n\nSau', 'Trước\nSau'],
    ['mã chưa đóng', 'Trước\n\n~~~\nkhông đếm', 'Trước'],
    ['ký hiệu thực thể', 'a &lt;b&gt; &amp;lt; &quot;c&quot;&nbsp;d', 'a <b> &lt; "c" d'],
    ['rỗng', ' \n\t\n', ''],
  ])('%s', (_, markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  // Each of these once took seconds or minutes: a pattern looked ahead from every sign it began with.
  test.each([
    ' ',
    '\u3000',
    '| ',
    '[',
    '![',
    '![](',
    '[](',
    '[^a',
    '<a',
    '<!--',
    '~~~a\n',
    '\n ',
    '> ',
    '- ',
  ])('stays quick on a long run of %j', (sign) => {
    const started = performance.now();
    plainText(`${sign.repeat(40_000)}x`);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('leaves plain words as they are', () => {
    const word = fc.stringMatching(/^[a-zàáảãạđơư]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(plainText(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});

describe('firstParagraph', () => {
  test('is the text before the first blank line', () => {
    expect(firstParagraph('\nMột *câu*\ndài.\n\nHai.')).toBe('Một câu dài.');
  });

  test('passes over headings and pictures', () => {
    expect(firstParagraph('## Mở đầu\n\n![Ảnh](./a.jpg "Chú thích.")\n\nCâu đầu.')).toBe(
      'Câu đầu.',
    );
  });

  test('is empty for a body without words', () => {
    expect(firstParagraph('# Chỉ có đầu đề\n')).toBe('');
  });
});
