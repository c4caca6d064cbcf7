/** A stretch of a text, in UTF-16 units. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** All spots in their order; those that touch or overlap are one. */
export function mergeSpots(spots: readonly Spot[]): readonly Spot[] {
  const merged: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (!last || spot.start > last.end) merged.push(spot);
    else if (spot.end > last.end) merged[merged.length - 1] = { start: last.start, end: spot.end };
  }
  return merged;
}
