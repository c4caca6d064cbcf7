/**
 * Articles grow old in steps, so that a new one renames little of what readers keep on their devices.
 * Counted from the oldest: whole thousands are the archive, whole twenties after them are recent, and
 * the rest is new. What is made of a generation (its search index, its packs, the relations of its
 * articles) depends on that generation and older ones alone.
 *
 * Three where ../shared/design/OFFLINE.md has two: with a single cut the archive, 10 MB of index at
 * 10,000 articles, would be downloaded again at each of its moves; here that happens once in a
 * thousand articles, and one in twenty costs at most a thousand articles' worth.
 */

/** The oldest first. */
export const generations = ['archive', 'recent', 'now'] as const;
export type Generation = (typeof generations)[number];

/** The articles `start` up to and without `end`, counted from the oldest. */
export interface GenerationRange {
  readonly generation: Generation;
  readonly start: number;
  readonly end: number;
}

/** How generations are cut; tests choose smaller ones. */
export interface GenerationSteps {
  readonly archive: number;
  readonly recent: number;
  /** So many articles at least are new. */
  readonly fewestNew: number;
}

export const usualSteps: GenerationSteps = { archive: 1000, recent: 20, fewestNew: 12 };

/** The generations of `count` articles, the oldest first; those without an article are left out. */
export function generationsOf(
  count: number,
  steps: GenerationSteps = usualSteps,
): readonly GenerationRange[] {
  const old = Math.max(0, count - steps.fewestNew);
  const archive = floorTo(steps.archive, old);
  const recent = archive + floorTo(steps.recent, old - archive);
  const ends = [archive, recent, count];
  return generations
    .map((generation, i) => ({ generation, start: ends[i - 1] ?? 0, end: ends[i] ?? count }))
    .filter(({ start, end }) => end > start);
}

/**
 * The end of what the article with this index may depend on, in its relations to others: the end of
 * its step. A step that is full changes no more, until its articles go into the archive together.
 */
export function horizonOf(
  index: number,
  count: number,
  steps: GenerationSteps = usualSteps,
): number {
  const range = generationsOf(count, steps).find(({ end }) => index < end);
  if (!range || range.generation === 'now') return count;
  const step = steps[range.generation];
  return range.start + floorTo(step, index - range.start) + step;
}

function floorTo(step: number, count: number): number {
  return Math.floor(count / step) * step;
}
