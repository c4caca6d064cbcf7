import type { Archive } from './archive.ts';
import { type RankedPage, rankPages } from './rank-pages.ts';
import { retrieve } from './retrieve.ts';
import type { Understanding } from './types.ts';
import { type QueryWord, wordingsOf } from './wordings.ts';

/** All that a text finds in the archive, filters aside. */
export interface Ranking {
  readonly pages: readonly RankedPage[];
  readonly understood: Understanding;
}

/** Of a query that needed no explanation. */
export const asTyped: Understanding = { also: [], absent: [], otherMarks: [], near: [] };

/** The pages that have all of a text, as typed or in one of its other wordings. */
export async function rankText(
  archive: Archive,
  text: string,
  without: readonly string[],
): Promise<Ranking> {
  const wordings = wordingsOf(text, archive.glossary, without);
  const groups = await Promise.all(
    wordings.map(async (wording) => ({ wording, ...(await retrieve(archive, wording)) })),
  );
  const also = groups.flatMap(({ wording, found }) =>
    wording.expansion && found.length > 0 ? [wording.expansion] : [],
  );
  const phraseOnly = groups.some((group) => group.phraseOnly);
  const understood = { ...asTyped, also, ...(phraseOnly ? { phraseOnly } : {}) };
  return { pages: rankPages(groups), understood };
}

/** The pages that have all of these words. */
export async function rankWords(
  archive: Archive,
  words: readonly QueryWord[],
): Promise<readonly RankedPage[]> {
  const wording = { words, quoted: [], behind: false };
  const { found } = await retrieve(archive, wording);
  return rankPages([{ wording, found }]);
}
