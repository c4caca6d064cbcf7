import type { Archive } from './archive.ts';
import type { RankedPage } from './rank-pages.ts';
import { asTyped, type Ranking, rankText, rankWords } from './ranking.ts';
import { isApartRank } from './ranks.ts';
import { retrieve } from './retrieve.ts';
import { loadWord } from './word-places.ts';
import { type QueryWord, type Wording, wordingsOf } from './wordings.ts';
import { wordsText } from './words-text.ts';

/**
 * When no page has all of a query with the marks that were typed: what stands nowhere is left out,
 * then what keeps the rest apart.
 */
export async function rankPart(
  archive: Archive,
  text: string,
  without: readonly string[],
): Promise<Ranking> {
  const [own, ...others] = wordingsOf(text, archive.glossary, without);
  const { absent, otherMarks, present } = await sortWords(archive, own, others);
  const near = absent.length > 0 ? await suggest(archive, own.words, absent) : [];
  const quotes = own.quoted.map(([from, to]) => wordsText(own.words.slice(from, to)));
  const understood = {
    ...asTyped,
    absent: absent.map((word) => word.text),
    otherMarks: otherMarks.map((word) => word.text),
    near,
    ...(quotes.length > 0 ? { unquoted: quotes } : {}),
  };
  if (present.length === 0) return { pages: [], understood };
  const rest = wordsText(present);
  const isWhole = rest === wordsText(own.words) && quotes.length === 0;
  const all = isWhole ? undefined : await rankText(archive, `${rest} `, without);
  if (all && all.pages.length > 0) {
    const { also } = all.understood;
    return { pages: all.pages, understood: { ...understood, also, instead: rest } };
  }
  const { pages, words } = await rankBestPart(archive, present);
  return { pages, understood: { ...understood, instead: wordsText(words) } };
}

interface SortedWords {
  /** Stand nowhere, whatever their marks. */
  readonly absent: readonly QueryWord[];
  /** Stand only with other marks. */
  readonly otherMarks: readonly QueryWord[];
  readonly present: readonly QueryWord[];
}

async function sortWords(
  archive: Archive,
  own: Wording,
  others: readonly Wording[],
): Promise<SortedWords> {
  const useful: Wording[] = [];
  for (const other of others) {
    if ((await retrieve(archive, other)).found.length > 0) useful.push(other);
  }
  // What another wording replaces is no unknown word: it stands for what does stand somewhere.
  const isReplaced = (word: QueryWord) =>
    useful.some(({ words }) => words.every(({ key }) => key.base !== word.key.base));
  const loaded = await Promise.all(own.words.map((word) => loadWord(archive, word)));
  const pick = (wanted: (word: QueryWord, i: number) => boolean) => own.words.filter(wanted);
  const isAbsent = (word: QueryWord, i: number) =>
    loaded[i]?.pages.length === 0 && !isReplaced(word);
  const isOther = (word: QueryWord, i: number) =>
    !isAbsent(word, i) && !isReplaced(word) && loaded[i]?.meantPages().length === 0;
  return {
    absent: pick(isAbsent),
    otherMarks: pick(isOther),
    present: pick((word, i) => !isAbsent(word, i) && !isOther(word, i)),
  };
}

/** Suggestions are extras: that their files are not to be had does not take the answer away. */
async function suggest(
  archive: Archive,
  words: readonly QueryWord[],
  absent: readonly QueryWord[],
): Promise<readonly string[]> {
  try {
    const { suggestQueries } = await import('./suggest-queries.ts');
    return await suggestQueries(archive, words, absent, (tried) => rankWords(archive, tried));
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** More words than this are not tried together, nor more parts of a query: an answer takes bounded time. */
const maxTried = 8;

/** A word of the title says as much as so many of the text. */
const titleTimes = 2;

interface Part {
  readonly words: readonly QueryWord[];
  readonly pages: readonly RankedPage[];
}

/**
 * The longest part of a query that stands somewhere as a phrase; else the words that go together on
 * one page and say most: the rarer a word, the more it says.
 */
async function rankBestPart(archive: Archive, all: readonly QueryWord[]): Promise<Part> {
  const present = all.filter(
    (word, i) => all.findIndex(({ key }) => key.base === word.key.base) === i,
  );
  for (const words of runsOf(present)) {
    const pages = await rankWords(archive, words);
    if (pages.some(({ rank }) => !isApartRank(rank))) return { words, pages };
  }
  const tried = [...present]
    .sort((a, b) => archive.cost(a.key.base) - archive.cost(b.key.base))
    .slice(0, maxTried);
  const loaded = await Promise.all(tried.map((word) => loadWord(archive, word)));
  const meant = loaded.map((word) => word.meantPages());
  const weights = new Float64Array(archive.pageCount);
  loaded.forEach((word, i) => {
    const pages = meant[i] ?? new Int32Array();
    const weight = Math.log(1 + archive.pageCount / pages.length);
    for (const page of pages) {
      const times = word.on('title', page) ? titleTimes : 1;
      weights[page] = (weights[page] ?? 0) + weight * times;
    }
  });
  let best = 0;
  weights.forEach((weight, page) => {
    if (weight >= (weights[best] ?? 0)) best = page;
  });
  const together = new Set(tried.filter((_, i) => meant[i]?.includes(best)));
  const words = present.filter((word) => together.has(word));
  return { words, pages: await rankWords(archive, words) };
}

/** The runs of neighbouring words, the longest first, down to two. */
function runsOf(words: readonly QueryWord[]): readonly (readonly QueryWord[])[] {
  const runs: QueryWord[][] = [];
  for (let length = words.length - 1; length >= 2; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      runs.push(words.slice(from, from + length));
    }
  }
  return runs.slice(0, maxTried);
}
