import type { Archive } from './archive.ts';
import { findMatches } from './match-text.ts';
import type { RankedPage } from './rank-pages.ts';
import { isApartRank, rankCount } from './ranks.ts';
import { nearQueries } from './suggest.ts';
import { type QueryWord, wordingsOf } from './wordings.ts';

/** At most so many other queries are tried, and so many of them offered. */
const maxTried = 10;
const maxOffered = 3;

/**
 * The queries near to one that find something, as the archive writes them; those that stand somewhere
 * as a phrase come first. `rank` finds the pages with some words.
 */
export async function suggestQueries(
  archive: Archive,
  words: readonly QueryWord[],
  absent: readonly QueryWord[],
  rank: (words: readonly QueryWord[]) => Promise<readonly RankedPage[]>,
): Promise<readonly string[]> {
  const queries = nearQueries(words, absent, await archive.near()).slice(0, maxTried);
  const tried = await Promise.all(
    queries.map(async (text) => {
      // The space says that the last word is whole.
      const [first] = await rank(wordingsOf(`${text} `, {}, [])[0].words);
      return { text, page: first?.page, rank: first?.rank ?? rankCount };
    }),
  );
  const offered = tried
    .filter(({ rank: place }) => place < rankCount)
    .sort((a, b) => Number(isApartRank(a.rank)) - Number(isApartRank(b.rank)))
    .slice(0, maxOffered);
  const texts = await Promise.all(
    offered.map(({ text, page = 0, rank: place }) =>
      isApartRank(place) ? text : asWritten(archive, page, text),
    ),
  );
  return [...new Set(texts)];
}

/** Signs that end a part of a sentence; a hyphen is a part of a word. */
const betweenWords = /[\s.,;:!?()«»“”"]+/gu;

/** A phrase as an article has it, marks and all. */
async function asWritten(archive: Archive, page: number, phrase: string): Promise<string> {
  const { meta, content } = await archive.fragment(page);
  for (const text of [meta['title'] ?? '', content]) {
    const [match] = findMatches(text, `${phrase} `);
    if (match) return text.slice(match.start, match.end).toLowerCase().replace(betweenWords, ' ');
  }
  return phrase;
}
