import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../text/words.ts';
import { excerptOf, marked } from './excerpt.ts';
import { findMatches } from './match-text.ts';
import type { Segment } from './types.ts';

const size = { lead: 60, length: 220 };
/** A text in which a query was looked for. */
const found = (text: string, query: string) => {
  const words = wordsOf(text);
  return { text, words, matches: findMatches(text, query) };
};
const shown = (segments: readonly Segment[]) =>
  segments.map((segment) => (segment.marked ? `[${segment.text}]` : segment.text)).join('');

test('a title is shown whole, with its marks', () => {
  expect(shown(marked(found('Đầm phá: «hồ» của biển', 'dam pha')))).toBe(
    '[Đầm phá]: «hồ» của biển',
  );
});

test('a short text is shown whole', () => {
  expect(shown(excerptOf(found('Nước lũ rút.', 'lũ '), size))).toBe('Nước [lũ] rút.');
});

const long = `${'Mở đầu dài dòng. '.repeat(30)}Giữa bài có đầm phá và có lũ. ${'Rồi kết thúc. '.repeat(30)}`;

test('a long one from a little before the words to a little behind, cut between words', () => {
  const excerpt = shown(excerptOf(found(long, 'lũ đầm'), size));
  expect(excerpt).toMatch(/^… \S.*Giữa bài có \[đầm\] phá và có \[lũ\]\..* …$/u);
  expect(excerpt.length).toBeLessThan(240);
});

test('without a match it is the beginning', () => {
  expect(shown(excerptOf(found(long, 'zzz'), size))).toMatch(/^Mở đầu.* …$/u);
});

test('of a part of a text, only what lies in it', () => {
  const start = long.indexOf('Rồi');
  const excerpt = shown(excerptOf(found(long, 'lũ'), size, start));
  expect(excerpt).toMatch(/^Rồi kết thúc\. .* …$/u);
  expect(excerpt).not.toContain('[');
});

test('whatever the text, the excerpt is a part of it, marks or not', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.string({ unit: 'grapheme' }),
      (text, query) => {
        const excerpt = excerptOf(found(text, query), size);
        const plain = excerpt.map((segment) => segment.text).join('');
        expect(text).toContain(plain.replace(/^… /u, '').replace(/ …$/u, ''));
        expect(
          marked(found(text, query))
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
