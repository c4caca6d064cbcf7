/** A stretch of a text, in UTF-16 units. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/**
 * All spots of a text in their order. Those that overlap, or have but a space between them, are one:
 * the words of a query that stand side by side are one place to go to.
 */
export function mergeSpots(text: string, spots: readonly Spot[]): readonly Spot[] {
  const merged: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (!last || text.slice(last.end, spot.start).trim() !== '') merged.push(spot);
    else if (spot.end > last.end) merged[merged.length - 1] = { start: last.start, end: spot.end };
  }
  return merged;
}
