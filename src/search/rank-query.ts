import type { Archive } from './archive.ts';
import { rankPart } from './rank-part.ts';
import { type Ranking, rankText } from './ranking.ts';
import { hasOtherMarks, isApartRank } from './ranks.ts';
import type { Understanding } from './types.ts';

/** So few pages may not be what was meant: another reading is offered. */
const fewPages = 2;

/**
 * Searches for a text: as typed and in its other wordings; if that finds nothing, as keystrokes of
 * Telex, then of VNI; if they find nothing either, for the part of it that finds something.
 */
export async function rankQuery(
  archive: Archive,
  text: string,
  without: readonly string[],
): Promise<Ranking> {
  const typed = await rankText(archive, text, without);
  const [first] = typed.pages;
  if (first && hasOtherMarks(first.rank)) return withMarks(archive, text, without, typed);
  if (typed.pages.length > fewPages) return typed;
  const { readings, readWords } = await import('./readings.ts');
  const read = readings(text);
  // An article that tells of Telex has the keystrokes themselves.
  if (first) {
    const near = read.map((reading) => reading.text);
    return { ...typed, understood: { ...typed.understood, near } };
  }
  for (const reading of read) {
    const found = await rankText(archive, reading.text, without);
    const [best] = found.pages;
    if (best && !hasOtherMarks(best.rank)) {
      return { ...found, understood: { ...found.understood, reading } };
    }
  }
  const part = await rankPart(archive, text, without);
  // A single word may be a slip too: as keystrokes it must make a phrase with the others.
  for (const reading of readWords(text, part.understood.absent)) {
    const found = await rankText(archive, reading.text, without);
    const [best] = found.pages;
    if (best && !hasOtherMarks(best.rank) && !isApartRank(best.rank)) {
      return { ...found, understood: { ...found.understood, reading } };
    }
  }
  return rankLikeliest(archive, part, read, without);
}

/** Of what was typed (`part`) and its readings the one with the fewest words that stand nowhere. */
async function rankLikeliest(
  archive: Archive,
  part: Ranking,
  read: readonly NonNullable<Understanding['reading']>[],
  without: readonly string[],
): Promise<Ranking> {
  let best = part;
  for (const reading of read) {
    const all = await rankText(archive, reading.text, without);
    const isMeant = all.pages[0] && !hasOtherMarks(all.pages[0].rank);
    const { pages, understood } = isMeant ? all : await rankPart(archive, reading.text, without);
    if (unknown(understood) < unknown(best.understood)) {
      best = { pages, understood: { ...understood, reading } };
    }
  }
  return best;
}

function unknown({ absent, otherMarks }: Understanding): number {
  return absent.length + otherMarks.length;
}

/**
 * When pages have the letters of a query only with other marks: who typed marks meant them, so pages
 * with a part of it as typed come first, unless the others have it as a phrase.
 */
async function withMarks(
  archive: Archive,
  text: string,
  without: readonly string[],
  typed: Ranking,
): Promise<Ranking> {
  const part = await rankPart(archive, text, without);
  const { otherMarks } = part.understood;
  const isPhrase = typed.pages.some(({ rank }) => !isApartRank(rank));
  if (isPhrase || part.pages.length === 0) {
    return { ...typed, understood: { ...typed.understood, otherMarks } };
  }
  const first = new Set(part.pages.map(({ page }) => page));
  const pages = [...part.pages, ...typed.pages.filter(({ page }) => !first.has(page))];
  return { pages, understood: part.understood };
}
