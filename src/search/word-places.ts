import { type Word, wordsOf } from '../text/words.ts';
import type { Archive, Field, Fragment } from './archive.ts';
import { contentWords, labelsOf } from './fragment-words.ts';
import { labelWord } from './index-words.ts';
import { levelOf } from './levels.ts';
import { anywhere, isMeant, type PageTexts, type Places } from './page-match.ts';
import { indexIn, noPostings, type Postings, unite } from './postings.ts';
import type { QueryWord } from './wordings.ts';

/** A word of the query as the index knows it. */
export interface LoadedWord {
  /** Ascending numbers of the pages that have it, in the title or in the text. */
  readonly pages: Int32Array;
  /** Where it stands on a page. */
  on(field: Field, page: number): Places | undefined;
  /** The pages that have it with the marks that were typed, and maybe more. */
  meantPages(): Int32Array;
}

/**
 * Loads where a word stands; with `titleOnly` it is looked for in the titles, and may stand anywhere
 * in the texts. Rejects when a chunk of the index is not to be had.
 */
export async function loadWord(
  archive: Archive,
  word: QueryWord,
  titleOnly = false,
): Promise<LoadedWord> {
  const [title, body] = await Promise.all([
    postingsOf(archive, 'title', word),
    titleOnly ? noPostings : postingsOf(archive, 'body', word),
  ]);
  const levels = { title: levelsOf(word, title), body: levelsOf(word, body) };
  const texts = { title, body };
  const pages = unite(title.pages, body.pages);
  return {
    pages,
    meantPages: () =>
      pages.filter((page) =>
        [placesOn(title, levels.title, page), placesOn(body, levels.body, page)].some(isMeant),
      ),
    on: (field, page) =>
      titleOnly && field === 'body' ? anywhere : placesOn(texts[field], levels[field], page),
  };
}

function placesOn(
  { pages, starts, positions, forms }: Postings,
  levels: Uint8Array,
  page: number,
): Places | undefined {
  const i = indexIn(pages, page);
  if (i < 0) return undefined;
  return { positions, forms, from: starts[i] ?? 0, to: starts[i + 1] ?? 0, levels };
}

/** A word that was not looked for at all. */
export const unloaded: LoadedWord = {
  pages: noPostings.pages,
  on: () => anywhere,
  meantPages: () => noPostings.pages,
};

async function postingsOf(archive: Archive, field: Field, word: QueryWord): Promise<Postings> {
  const begun = word.open ? await archive.prefixPostings(field, word.key.base) : undefined;
  return begun ?? (await archive.postings(field, word.key.base));
}

function levelsOf(word: QueryWord, { spellings }: Postings): Uint8Array {
  return Uint8Array.from(spellings, (spelling) => levelOf(word, spelling));
}

/** What the index says of a page. */
export function textsOfIndex(
  archive: Archive,
  words: readonly LoadedWord[],
  labelled: Int32Array,
  page: number,
): PageTexts {
  return {
    title: words.map((word) => word.on('title', page)),
    body: words.map((word) => word.on('body', page)),
    titleLength: archive.titles[page] ?? 0,
    length: archive.lengths[page] ?? 0,
    labelled: indexIn(labelled, page) >= 0,
  };
}

/**
 * The same from the article itself: cheaper than the index where few articles are left to look at.
 * `length` is the index's, so that scores agree.
 */
export function textsOfFragment(
  words: readonly QueryWord[],
  fragment: Fragment,
  length: number,
): PageTexts {
  const title = wordsOf(fragment.meta['title'] ?? '');
  const labels = labelsOf(fragment).map(wordsOf);
  const body = [...contentWords(fragment), ...labels.flat()];
  return {
    title: words.map((word) => placesIn(word, title)),
    body: words.map((word) => placesIn(word, body)),
    titleLength: title.length,
    length,
    labelled: labels.some((label) => labelWord(label) === labelWord(words)),
  };
}

function placesIn(word: QueryWord, text: readonly Word[]): Places | undefined {
  const positions: number[] = [];
  const levels: number[] = [];
  text.forEach(({ key }, position) => {
    if (!key.base.startsWith(word.key.base)) return;
    const fit = levelOf(word, key);
    if (fit === 0) return;
    positions.push(position);
    levels.push(fit);
  });
  if (positions.length === 0) return undefined;
  return {
    positions: Int32Array.from(positions),
    forms: Uint16Array.from(positions.keys()),
    from: 0,
    to: positions.length,
    levels: Uint8Array.from(levels),
  };
}
