import { parseList } from './parse-list.ts';
import type { Spot } from './spot.ts';

/** Where the reader stopped in an article. */
export interface ReadingPlace extends Spot {
  /** The article's address, with the base path. */
  readonly path: string;
  /** How the block begins: by this it is found again after a correction. */
  readonly start: string;
}

/** Of so many articles, those left last, the place is kept. */
export const mostPlaces = 50;

/** So much of a block's text is kept, in UTF-16 units. */
const startLength = 60;

/** What storage holds, the article left last first. */
export function parsePlaces(stored: string | null): readonly ReadingPlace[] {
  return parseList<ReadingPlace>(
    stored,
    ({ path, block, into, start }) =>
      typeof path === 'string' &&
      Number.isSafeInteger(block) &&
      typeof into === 'number' &&
      typeof start === 'string',
  ).slice(0, mostPlaces);
}

/** The places with this one as the last; it replaces the article's older one. */
export function withPlace(
  places: readonly ReadingPlace[],
  place: ReadingPlace,
): readonly ReadingPlace[] {
  return [place, ...withoutPlace(places, place.path)].slice(0, mostPlaces);
}

/** The places without that of an article. */
export function withoutPlace(
  places: readonly ReadingPlace[],
  path: string,
): readonly ReadingPlace[] {
  return places.filter((place) => place.path !== path);
}

/** How a block begins, as it is kept. */
export function startOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, startLength);
}

/**
 * The index of the place's block among the blocks of the article as it is now: the nearest that
 * begins alike, else that of the same number; none if the article has become shorter.
 */
export function findBlock(
  starts: readonly string[],
  { block, start }: Pick<ReadingPlace, 'block' | 'start'>,
): number | undefined {
  const alike = [...starts.keys()].filter((index) => starts[index] === start);
  const [nearest] = alike.sort((a, b) => Math.abs(a - block) - Math.abs(b - block));
  return nearest ?? (block >= 0 && block < starts.length ? block : undefined);
}
