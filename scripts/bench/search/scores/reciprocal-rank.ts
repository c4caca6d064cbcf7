/** A hit further down is not counted: hardly anybody looks there. */
export const depth = 10;

/** 1 for the first place, ½ for the second …, 0 when `wanted` is not among the first ten. */
export function reciprocalRank(found: readonly string[], wanted: string): number {
  const at = [...new Set(found)].slice(0, depth).indexOf(wanted);
  return at < 0 ? 0 : 1 / (at + 1);
}
