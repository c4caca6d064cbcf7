import type { Random } from './random.ts';

/** Draws an item, each as often as its weight says. */
export type Draw<T> = (random: Random) => T;

/**
 * A draw from `items`, which must not be empty; `weightOf` gets an item and its place from 0.
 *
 * @throws RangeError when there are no items.
 */
export function weighted<T>(
  items: readonly T[],
  weightOf: (item: T, place: number) => number,
): Draw<T> {
  if (items.length === 0) throw new RangeError('nothing to draw from');
  const sums = new Float64Array(items.length);
  let total = 0;
  for (const [place, item] of items.entries()) {
    total += weightOf(item, place);
    sums[place] = total;
  }
  return (random) => items[firstAbove(sums, random.next() * total)] as T;
}

/**
 * A draw by the law of Zipf and Mandelbrot: the item in place r (from 0) has the weight 1 / (r + 1 + shift).
 * A larger shift makes the first items more alike. The exponent is 1 so that division is enough:
 * powers and logarithms may differ in the last digit between machines.
 */
export function zipf<T>(items: readonly T[], shift = 0): Draw<T> {
  return weighted(items, (_, place) => 1 / (place + 1 + shift));
}

/** The first index whose sum lies above `value`, by halving. */
function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
