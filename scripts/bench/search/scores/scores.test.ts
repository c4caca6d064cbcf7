import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mean, percentile } from './numbers.ts';
import { reciprocalRank } from './reciprocal-rank.ts';

it('scores by the place among the first ten', () => {
  expect(reciprocalRank(['a', 'b'], 'a')).toBe(1);
  expect(reciprocalRank(['b', 'b', 'a'], 'a')).toBe(1 / 2);
  expect(reciprocalRank([], 'a')).toBe(0);
  const eleven = 'bcdefghijka'.split('');
  expect(reciprocalRank(eleven, 'k')).toBe(1 / 10);
  expect(reciprocalRank(eleven, 'a')).toBe(0);
});

it('takes percentiles from what was measured', () => {
  expect(percentile([4, 1, 3, 2], 50)).toBe(2);
  expect(percentile([4, 1, 3, 2], 95)).toBe(4);
  expect(percentile([7], 50)).toBe(7);
  expect(percentile([], 50)).toBeNaN();
  expect(mean([1, 2, 6])).toBe(3);
});

it('has percentiles that so many values do not exceed', () => {
  const values = fc.array(fc.integer(), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 100 }), (list, percent) => {
      const value = percentile(list, percent);
      expect(list).toContain(value);
      const below = list.filter((each) => each <= value).length;
      expect(below).toBeGreaterThanOrEqual((percent / 100) * list.length);
    }),
  );
});
