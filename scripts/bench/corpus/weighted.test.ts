import { expect, test } from 'vitest';
import { randomStream } from './random.ts';
import { type Draw, weighted, zipf } from './weighted.ts';

function tally(draw: Draw<string>, draws = 20_000): Record<string, number> {
  const random = randomStream(1, 'tally');
  const counts: Record<string, number> = {};
  for (let turn = 0; turn < draws; turn += 1) {
    const item = draw(random);
    counts[item] = (counts[item] ?? 0) + 1 / draws;
  }
  return counts;
}

test('weighted draws each item as often as its weight says', () => {
  const counts = tally(weighted(['a', 'b', 'c'], (item) => ({ a: 6, b: 0, c: 2 })[item] ?? 0));
  expect(counts['a']).toBeCloseTo(0.75, 1);
  expect(counts['b']).toBeUndefined();
  expect(counts['c']).toBeCloseTo(0.25, 1);
});

test('zipf draws the second item half as often as the first, the third a third as often', () => {
  const { a = 0, b = 0, c = 0 } = tally(zipf(['a', 'b', 'c']));
  expect(a / b).toBeCloseTo(2, 0);
  expect(a / c).toBeCloseTo(3, 0);
});

test('nothing can be drawn from nothing', () => {
  expect(() => zipf([])).toThrow(RangeError);
});
