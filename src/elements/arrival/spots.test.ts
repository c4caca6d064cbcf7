import { expect, test } from 'vitest';
import { mergeSpots } from './spots.ts';

const spot = (start: number, end: number) => ({ start, end });

test('spots come in order, and what overlaps or touches is one', () => {
  expect(mergeSpots([spot(3, 5), spot(0, 3)])).toEqual([spot(0, 5)]);
  expect(mergeSpots([])).toEqual([]);
  expect(mergeSpots([spot(8, 9), spot(0, 3), spot(2, 5), spot(1, 2), spot(6, 7)])).toEqual([
    spot(0, 5),
    spot(6, 7),
    spot(8, 9),
  ]);
});
