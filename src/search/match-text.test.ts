import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from './match-text.ts';

const text = 'Đầm phá Tam Giang là đầm phá lớn. Dam pha, đàm phán, đường, Dương.';

test.each([
  ['đầm phá', ['Đầm phá', 'đầm phá'], 'as a phrase, with the marks that were typed'],
  ['dam pha', ['Đầm phá', 'đầm phá', 'Dam pha'], 'without marks all, and no longer word'],
  ['dam ph', ['Đầm phá', 'đầm phá', 'Dam pha', 'đàm phán'], 'the last word may go on'],
  ['lớn tam', ['Tam', 'lớn'], 'no phrase: single words'],
  ['lớn ', ['lớn'], 'one word'],
  ['đường ', ['đường'], 'its marks are meant'],
  ['đướng ', ['đường', 'Dương'], 'with other marks only if it nowhere has its own'],
  ['zzz', [], 'nothing'],
  ['', [], 'nothing asked'],
])('%s marks %j: %s', (query, expected) => {
  expect(findMatches(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});

test('matches are in their order, apart, and within the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (content, query) => {
        let last = 0;
        for (const { start, end } of findMatches(content, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(content.length);
      },
    ),
  );
});
