import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from './median.ts';

it('is a value with as many below as above', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const middle = median(numbers);
      const half = numbers.length / 2;
      expect(numbers).toContain(middle);
      expect(numbers.filter((each) => each < middle).length).toBeLessThan(half);
      expect(numbers.filter((each) => each > middle).length).toBeLessThanOrEqual(half);
    }),
  );
});

it('does not make one up', () => {
  expect(() => median([])).toThrow(RangeError);
});
