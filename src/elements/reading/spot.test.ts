import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, distanceTo, readingLine, shareRead, spotAmong, stageOf } from './spot.ts';

/** Blocks under each other, the first at `top`. */
function stack(top: number, heights: readonly number[]): readonly Box[] {
  let next = top;
  return heights.map((height) => {
    const box = { top: next, height };
    next += height;
    return box;
  });
}

test('the spot is the block at the reading line, and how much of it is above', () => {
  const blocks = stack(readingLine - 150, [100, 200, 50]);
  expect(spotAmong(blocks)).toEqual({ block: 1, into: 0.25 });
  expect(spotAmong(stack(300, [100]))).toEqual({ block: 0, into: 0 });
  expect(spotAmong(stack(-500, [100, 100]))).toBeUndefined();
  expect(spotAmong([])).toBeUndefined();
});

test('a spot is found again wherever the page stands by then, whatever the width of the window', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(heights, fc.double({ min: 0.3, max: 3, noNaN: true }), fc.nat(), (all, zoom, n) => {
      const total = all.reduce((sum, height) => sum + height, 0);
      const spot = spotAmong(stack(readingLine - (n % total), all));
      if (!spot) throw new Error('the reading line is within the blocks');
      const later = stack(
        500,
        all.map((height) => height * zoom),
      );
      const distance = distanceTo(later[spot.block] as Box, spot.into);
      const above = later.slice(0, spot.block).reduce((sum, { height }) => sum + height, 0);
      const expected = 500 + above + zoom * (all[spot.block] ?? 0) * spot.into - readingLine;
      expect(distance).toBeCloseTo(expected, 6);
      // Gone there, the same block is being read; at its very end the next one begins.
      const there = spotAmong(later.map(({ top, height }) => ({ top: top - distance, height })));
      expect(Math.abs((there?.block ?? -9) - spot.block)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  [0, 3000, 0],
  [400, 3000, 0],
  [-1000, 3000, 0.5],
  [-2000, 3000, 1],
  [-2500, 3000, 1],
  // Shorter than the window: read as soon as its end is in sight.
  [300, 600, 1],
  [500, 600, 0],
])('a text at %i of height %i is read to %f in a window of 1000', (top, height, share) => {
  expect(shareRead({ top, height }, 1000)).toBe(share);
});

test('reading on, the share never falls, and its end is reached', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 2000 }), (h, w) => {
      let last = 0;
      for (let top = w; top >= -h; top -= 50) {
        const share = shareRead({ top, height: h }, w);
        expect(share).toBeGreaterThanOrEqual(last);
        last = share;
      }
      expect(shareRead({ top: w - h, height: h }, w)).toBe(1);
    }),
  );
});

test.each([
  [0, 'begun'],
  [0.049, 'begun'],
  [0.05, 'midway'],
  [0.95, 'midway'],
  [0.951, 'read'],
  [1, 'read'],
] as const)('having read %f is %s', (share, stage) => {
  expect(stageOf(share)).toBe(stage);
});
