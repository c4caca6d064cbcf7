import type { Random } from './random.ts';

/**
 * Sizes of articles in bytes, at every twentieth part of them from the shortest to the longest:
 * a log-normal distribution with a median of 3.35 KB and σ = 0.55, cut off at both ends. A table,
 * since exponentials may differ in the last digit between machines.
 */
const QUANTILES = [
  1_000, 1_360, 1_660, 1_900, 2_110, 2_310, 2_510, 2_710, 2_910, 3_120, 3_350, 3_590, 3_850, 4_140,
  4_470, 4_860, 5_320, 5_930, 6_780, 8_280, 11_400,
];

/** How many bytes an article is to have. */
export function drawLength(random: Random): number {
  const place = random.next() * (QUANTILES.length - 1);
  const index = Math.floor(place);
  const [low = 0, high = 0] = QUANTILES.slice(index, index + 2);
  return Math.round(low + (high - low) * (place - index));
}
