import type { Archive } from './archive.ts';
import { matchPage, mayHoldPhrase, type PageMatch, type PageTexts } from './page-match.ts';
import { intersect } from './postings.ts';
import { isApartRank } from './ranks.ts';
import {
  type LoadedWord,
  loadWord,
  textsOfFragment,
  textsOfIndex,
  unloaded,
} from './word-places.ts';
import { placesBytes, type Queued, queueOf } from './word-queue.ts';
import type { QueryWord, Wording } from './wordings.ts';

/** A page that fits a wording of the query. */
export interface FoundPage extends PageMatch {
  readonly page: number;
}

/** From so many words on a query is a sentence, which stands somewhere as such or nowhere. */
const phraseWords = 4;
/** Where loading all words of a sentence takes more bytes, only the sentence itself is looked for. */
const thoroughBytes = 40_000;
/** More articles than this are not read one by one. */
const maxArticles = 30;
/** About what it takes to read an article, in bytes. */
const articleBytes = 3_000;

/** What a wording finds. */
export interface Retrieved {
  readonly found: readonly FoundPage[];
  /** Pages that have the words apart were not looked for, since others have them as a phrase. */
  readonly phraseOnly: boolean;
}

/**
 * Finds the pages that have all words of a wording. The rare words are looked up first; as soon as it
 * is cheaper to read the articles that are left than to load where «của» and «và» stand, they are read.
 * In a large archive a sentence that stands somewhere is found there, and not word by word elsewhere.
 */
export async function retrieve(archive: Archive, wording: Wording): Promise<Retrieved> {
  const { words } = wording;
  if (words.length >= phraseWords && placesBytes(archive, words) > thoroughBytes) {
    const found = await findPhrase(archive, wording);
    if (found.length > 0) return { found, phraseOnly: true };
  }
  return { found: await findWords(archive, wording), phraseOnly: false };
}

async function findPhrase(archive: Archive, wording: Wording): Promise<readonly FoundPage[]> {
  const { words, quoted } = wording;
  const { hard, soft } = queueOf(archive, words);
  const queue = [...hard, ...soft];
  const loaded = new Map<QueryWord, LoadedWord>();
  const labelled = await archive.labelled(words);
  const texts = (page: number) =>
    textsOfIndex(
      archive,
      words.map((word) => loaded.get(word) ?? unloaded),
      labelled,
      page,
    );
  let pages: Int32Array | undefined;
  for (let next = queue.splice(0, 2); next.length > 0; next = queue.splice(0, 1)) {
    pages = await narrow(archive, next, loaded, pages);
    pages = pages.filter((page) => mayHoldPhrase(texts(page)));
    if (pages.length === 0) return [];
    if (queue.length > 0 && pages.length * articleBytes < (queue[0]?.bytes ?? 0)) {
      return (await readArticles(archive, wording, pages)).filter(isPhrase);
    }
  }
  return matchAll(pages ?? new Int32Array(), texts, quoted).filter(isPhrase);
}

function isPhrase({ rank }: FoundPage): boolean {
  return !isApartRank(rank);
}

async function findWords(archive: Archive, wording: Wording): Promise<readonly FoundPage[]> {
  const { words, quoted } = wording;
  const { hard, soft: aside, first } = queueOf(archive, words);
  // What is quoted must be seen to stand together.
  const soft = quoted.length > 0 ? [] : aside;
  const loaded = new Map<QueryWord, LoadedWord>();
  const queue = quoted.length > 0 ? [...hard, ...aside] : [...hard];
  let pages: Int32Array | undefined;
  for (let next = queue.splice(0, first); next.length > 0; next = queue.splice(0, 1)) {
    pages = await narrow(archive, next, loaded, pages);
    if (pages.length === 0) return [];
    const toLoad = queue.reduce((sum, { bytes }) => sum + bytes, 0);
    if (pages.length <= maxArticles && pages.length * articleBytes < toLoad) {
      return readArticles(archive, wording, pages);
    }
  }
  for (const { word } of soft) loaded.set(word, await loadWord(archive, word, true));
  const list = words.map((word) => loaded.get(word) ?? unloaded);
  const labelled = await archive.labelled(words);
  return matchAll(
    pages ?? new Int32Array(),
    (page) => textsOfIndex(archive, list, labelled, page),
    quoted,
  );
}

function matchAll(
  pages: Int32Array,
  texts: (page: number) => PageTexts,
  quoted: Wording['quoted'],
): FoundPage[] {
  const found: FoundPage[] = [];
  for (const page of pages) {
    const match = matchPage(texts(page), quoted);
    if (match) found.push({ ...match, page });
  }
  return found;
}

/** Loads some words and returns the pages that have them too. */
async function narrow(
  archive: Archive,
  next: readonly Queued[],
  loaded: Map<QueryWord, LoadedWord>,
  pages: Int32Array | undefined,
): Promise<Int32Array> {
  const batch = await Promise.all(next.map(({ word }) => loadWord(archive, word)));
  let left = pages;
  batch.forEach((each, i) => {
    const word = next[i]?.word;
    if (word) loaded.set(word, each);
    left = left ? intersect(left, each.pages) : each.pages;
  });
  return left ?? new Int32Array();
}

async function readArticles(
  archive: Archive,
  { words, quoted }: Wording,
  pages: Int32Array,
): Promise<readonly FoundPage[]> {
  const fragments = await Promise.all(Array.from(pages, (page) => archive.fragment(page)));
  return fragments.flatMap((fragment, i) => {
    const page = pages[i] ?? 0;
    const texts = textsOfFragment(words, fragment, archive.lengths[page] ?? 0);
    const match = matchPage(texts, quoted);
    return match ? [{ ...match, page }] : [];
  });
}
