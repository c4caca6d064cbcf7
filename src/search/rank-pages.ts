import { isApartRank, isOpenRank, rankCount } from './ranks.ts';
import type { FoundPage } from './retrieve.ts';
import type { Wording } from './wordings.ts';

/** A page in the list, and the wording that it was found by. */
export interface RankedPage extends FoundPage {
  readonly wording: Wording;
}

/** What one wording found. */
export interface FoundBy {
  readonly wording: Wording;
  readonly found: readonly FoundPage[];
}

/**
 * The list: each page once, by what of the query it holds, then by closeness, then by how many words
 * stand there as typed, then by score, then by its number: the newer first, of one moment by address; so the order is whole.
 * The reader's own wording comes first in `groups` and wins over the others on a page that has both.
 */
export function rankPages(groups: readonly FoundBy[]): readonly RankedPage[] {
  const byPage = new Map<number, RankedPage>();
  const own = groups[0]?.wording;
  const hasPhrase = groups[0]?.found.some(({ rank }) => !isApartRank(rank)) ?? false;
  for (const { wording, found } of groups) {
    const back = wording.behind && hasPhrase ? rankCount : 0;
    for (const each of sensible(found, wording)) {
      const page = { ...each, rank: each.rank + back, wording };
      const known = byPage.get(page.page);
      if (!known || page.rank < known.rank) byPage.set(page.page, page);
    }
  }
  return [...byPage.values()].sort(
    (a, b) =>
      a.rank - b.rank ||
      a.spread - b.spread ||
      a.inexact - b.inexact ||
      Number(a.wording !== own) - Number(b.wording !== own) ||
      b.score - a.score ||
      b.page - a.page,
  );
}

/**
 * A word may be whole though nothing follows it yet. Where pages have it whole, those on which it only
 * begins another one are left out, unless they have the phrase: `hoa` is no search for «hoạt», and
 * `đầm ph` is one for «đầm phá».
 */
function sensible(found: readonly FoundPage[], { words }: Wording): readonly FoundPage[] {
  if (found.every(({ rank }) => isOpenRank(rank))) return found;
  return found.filter(({ rank }) => !isOpenRank(rank) || (words.length > 1 && !isApartRank(rank)));
}
