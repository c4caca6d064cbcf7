import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBytes, formatMoment, formatProgress, percentOf } from './format.ts';

describe('formatBytes', () => {
  test.each([
    [0, '0 KB'],
    [1, '1 KB'],
    [312_400, '312 KB'],
    [999_499, '999 KB'],
    [999_500, '1,0 MB'],
    [1_234_567, '1,2 MB'],
    [12_840_000, '12,8 MB'],
    [999_949_999, '999,9 MB'],
    [999_950_000, '1,0 GB'],
    [2_345_678_901_234, '2.345,7 GB'],
  ])('%d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('formatProgress', () => {
  test.each([
    [3_400_000, 12_800_000, '3,4 / 12,8 MB'],
    [3_490_000, 12_800_000, '3,4 / 12,8 MB'],
    [0, 12_800_000, '0,0 / 12,8 MB'],
    [12_860_000, 12_860_000, '12,9 / 12,9 MB'],
    [12_859_999, 12_860_000, '12,8 / 12,9 MB'],
    [99_900, 312_000, '99 / 312 KB'],
    [0, 0, '0 / 0 KB'],
  ])('%d of %d is %s', (done, total, text) => {
    expect(formatProgress(done, total)).toBe(text);
  });

  test('never shows more than there is, nor goes back', () => {
    const value = (text: string) => Number(text.split(' ')[0]?.replace('.', '').replace(',', '.'));
    const sizes = fc.integer({ min: 0, max: 2e9 });
    fc.assert(
      fc.property(fc.tuple(sizes, sizes, sizes), (some) => {
        const [less = 0, more = 0, total = 0] = some.toSorted((a, b) => a - b);
        const shown = [less, more, total].map((done) => value(formatProgress(done, total)));
        expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        expect(shown[2]).toBeLessThanOrEqual(value(formatBytes(total)));
      }),
    );
  });
});

test('100 % is reached by the last byte alone', () => {
  expect(percentOf(999_999, 1_000_000)).toBe(99);
  expect(percentOf(1_000_000, 1_000_000)).toBe(100);
  expect(percentOf(0, 0)).toBe(0);
});

test('a moment is told in Vietnamese time', () => {
  expect(formatMoment(Date.parse('2026-11-23T02:30:59Z'))).toBe('09:30 ngày 23/11/2026');
  expect(formatMoment(Date.parse('2026-12-31T17:05:00Z'))).toBe('00:05 ngày 01/01/2027');
});
