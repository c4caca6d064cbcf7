import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, marked } from './excerpt.ts';
import type { Segment } from './types.ts';
import { wordingsOf } from './wordings.ts';

const words = (query: string) => wordingsOf(query, {}, [])[0].words;
const shown = (segments: readonly Segment[]) =>
  segments.map((segment) => (segment.marked ? `[${segment.text}]` : segment.text)).join('');

test('a title is shown whole, with its marks', () => {
  expect(shown(marked('Đầm phá: «hồ» của biển', words('dam pha')))).toBe(
    '[Đầm phá]: «hồ» của biển',
  );
});

test('a short text is shown whole', () => {
  expect(shown(excerptOf('Nước lũ rút.', words('lũ ')))).toBe('Nước [lũ] rút.');
});

const long = `${'Mở đầu dài dòng. '.repeat(30)}Giữa bài có đầm phá và có lũ. ${'Rồi kết thúc. '.repeat(30)}`;

test('a long one from a little before the words to a little behind, cut between words', () => {
  const excerpt = shown(excerptOf(long, words('lũ đầm')));
  expect(excerpt).toMatch(/^… \S.*Giữa bài có \[đầm\] phá và có \[lũ\]\..* …$/u);
  expect(excerpt.length).toBeLessThan(240);
});

test('without a match it is the beginning', () => {
  expect(shown(excerptOf(long, words('zzz')))).toMatch(/^Mở đầu.* …$/u);
});

test('whatever the text, the excerpt is a part of it, marks or not', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.string({ unit: 'grapheme' }),
      (text, query) => {
        const excerpt = excerptOf(text, words(query));
        const plain = excerpt.map((segment) => segment.text).join('');
        expect(text).toContain(plain.replace(/^… /u, '').replace(/ …$/u, ''));
        expect(
          marked(text, words(query))
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
