import type { Random } from './random.ts';

/** How many articles link to no other. */
const UNLINKED_SHARE = 0.4;
const SAME_TAG_SHARE = 0.7;

/**
 * Up to three older articles to link to, more often than not with the same tag. All of them are
 * older, so that a link never leads to what was not there yet.
 */
export function pickRelated<T>(random: Random, older: readonly T[], sameTag: readonly T[]): T[] {
  if (older.length === 0 || random.chance(UNLINKED_SHARE)) return [];
  const count = random.between(1, 3);
  const picked = Array.from({ length: count }, () =>
    random.pick(sameTag.length > 0 && random.chance(SAME_TAG_SHARE) ? sameTag : older),
  );
  return [...new Set(picked)];
}
