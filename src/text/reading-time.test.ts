import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSyllables, readingMinutes } from './reading-time.ts';

describe('countSyllables', { timeout: 60_000 }, () => {
  it.each([
    ['', 0],
    ['– … !', 0],
    ['Sông Hương chảy qua thành phố.', 6],
    ['vắc-xin', 2],
    ['1.200 người, 3,5 km', 4],
    ['“Huế” (2023)', 2],
    ['a\u0302\u0301n cơm', 2],
  ])('%j has %i', (text, count) => {
    expect(countSyllables(text)).toBe(count);
  });

  it('adds up over texts put side by side', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(countSyllables(`${a} \n ${b}`)).toBe(countSyllables(a) + countSyllables(b));
      }),
    );
  });
});

describe('readingMinutes', { timeout: 60_000 }, () => {
  it.each([
    [0, 1],
    [1, 1],
    [359, 1],
    [360, 2],
    [2_400, 10],
  ])('%i syllables take %i', (syllables, minutes) => {
    expect(readingMinutes('tiếng '.repeat(syllables))).toBe(minutes);
  });
});
