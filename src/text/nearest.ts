import { fold } from './fold.ts';

/** A suggestion may differ in a third of its letters, and in none when it has less than three. */
const TOLERANCE = 1 / 3;

/**
 * The candidate that a mistyped word most likely means, or `undefined` when none is close.
 * Closeness is the edit distance (insertion, deletion, replacement, swap of neighbours) of the folded
 * texts, so missing marks cost nothing. Of equals the one with the right marks wins, then the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const limit = Math.floor(Math.max(wanted.length, folded.length) * TOLERANCE);
    const distance = editDistance(wanted, folded, Math.min(limit, Math.floor(bestCost)));
    if (distance > limit) continue;
    // Half a point at most for the marks: they break ties and never outweigh a letter.
    const cost = distance + (candidate === word ? 0 : markCost(word, candidate));
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

function markCost(word: string, candidate: string): number {
  const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), 99);
  return distance / (2 * Math.max(word.length, candidate.length, distance, 1));
}

/**
 * Optimal string alignment distance in UTF-16 units; anything above `limit` may come back as
 * `limit + 1`, which lets most candidates be dropped by their length alone.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    // Two rows, because a swap of neighbours looks two rows back.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
