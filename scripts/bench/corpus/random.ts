/** A source of chance that gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` (0 to 1) of all cases. */
  chance(share: number): boolean;
  /** Any item of a list, all alike. @throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T;
};

/** Runs of the generator before its first number, so that like seeds are far apart (as PractRand does). */
const WARM_UP = 12;

/**
 * A stream of its own for every seed and name: what one part draws changes nothing in another.
 * The numbers are sfc32's, from PractRand by Chris Doty-Humphrey: whole 32-bit arithmetic alone.
 */
export function randomStream(seed: number, name: string): Random {
  let [a, b, c] = [seed | 0, hash(name, 0x811c9dc5), hash(name, 0x01000193)];
  let counter = 1;
  const next32 = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let run = 0; run < WARM_UP; run += 1) next32();
  const next = () => next32() / 0x1_0000_0000;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}

/** FNV-1a over UTF-16 units, from a basis. */
function hash(text: string, basis: number): number {
  let value = basis;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
