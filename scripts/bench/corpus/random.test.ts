import { describe, expect, test } from 'vitest';
import { randomStream } from './random.ts';

const first = (seed: number, name: string) => {
  const random = randomStream(seed, name);
  return Array.from({ length: 4 }, () => random.below(1_000_000));
};

describe('randomStream', () => {
  test('gives the same numbers for the same seed and name, for ever', () => {
    expect(first(1, 'plan')).toEqual(first(1, 'plan'));
    expect(first(1, 'plan')).toMatchInlineSnapshot(`
      [
        284369,
        497883,
        536592,
        45209,
      ]
    `);
  });

  test('gives other numbers for another seed or name', () => {
    const streams = [first(1, 'plan'), first(2, 'plan'), first(1, 'text 1'), first(1, 'text 2')];
    expect(new Set(streams.map(String)).size).toBe(4);
  });

  test('spreads evenly and stays in bounds', () => {
    const random = randomStream(7, 'spread');
    const counts = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 50_000; draw += 1) {
      const value = random.between(3, 7) - 3;
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(counts).toHaveLength(5);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test('picks nothing from nothing', () => {
    expect(() => randomStream(1, 'a').pick([])).toThrow(RangeError);
  });
});
