import type { Archive } from './archive.ts';
import { type RankedPage, rankPages } from './rank-pages.ts';
import { retrieve } from './retrieve.ts';
import type { Understanding } from './types.ts';
import { loadWord } from './word-places.ts';
import { type QueryWord, wordingsOf } from './wordings.ts';

/** All that a text finds in the archive, filters aside. */
export interface Ranking {
  readonly pages: readonly RankedPage[];
  readonly understood: Understanding;
}

/** So few pages may not be what was meant: another reading is offered. */
const fewPages = 2;

const asTyped: Understanding = { also: [], absent: [], near: [] };

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
  if (typed.pages.length > fewPages) return typed;
  const { readings } = await import('./readings.ts');
  const read = readings(text);
  // An article that tells of Telex has the keystrokes themselves.
  if (typed.pages.length > 0) {
    const near = read.map((reading) => reading.text);
    return { ...typed, understood: { ...typed.understood, near } };
  }
  for (const reading of read) {
    const { pages, understood } = await rankText(archive, reading.text, without);
    if (pages.length > 0) return { pages, understood: { ...understood, reading } };
  }
  return rankLikeliest(archive, text, read, without);
}

/** Of what was typed and its readings the one with the fewest words that stand nowhere. */
async function rankLikeliest(
  archive: Archive,
  typed: string,
  read: readonly NonNullable<Understanding['reading']>[],
  without: readonly string[],
): Promise<Ranking> {
  let best = await rankPart(archive, typed, without);
  for (const reading of read) {
    const { pages, understood } = await rankPart(archive, reading.text, without);
    if (understood.absent.length < best.understood.absent.length) {
      best = { pages, understood: { ...understood, reading } };
    }
  }
  return best;
}

async function rankText(
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

async function suggest(
  archive: Archive,
  words: readonly QueryWord[],
  absent: readonly QueryWord[],
): Promise<readonly string[]> {
  const { suggestQueries } = await import('./suggest-queries.ts');
  return suggestQueries(archive, words, absent, (tried) => rankWords(archive, tried));
}

/** When no page has all of the query: what stands nowhere is left out, then what keeps the rest apart. */
async function rankPart(
  archive: Archive,
  text: string,
  without: readonly string[],
): Promise<Ranking> {
  const [own, ...others] = wordingsOf(text, archive.glossary, without);
  // What another wording replaces is no unknown word: it stands for what does stand somewhere.
  const replaced = own.words.map((word) => others.some(({ words }) => !words.includes(word)));
  const presence = await Promise.all(
    own.words.map(async (word, i) => replaced[i] || (await isPresent(archive, word))),
  );
  const absent = own.words.filter((_, i) => !presence[i]);
  const present = own.words.filter((_, i) => presence[i]);
  const near = absent.length > 0 ? await suggest(archive, own.words, absent) : [];
  const understood = { ...asTyped, absent: absent.map(({ text }) => text), near };
  if (present.length === 0) return { pages: [], understood };
  const rest = present.map(({ text }) => text).join(' ');
  const all = await rankText(archive, `${rest} `, without);
  if (all.pages.length > 0) {
    const { also } = all.understood;
    return { pages: all.pages, understood: { ...understood, also, instead: rest } };
  }
  const { pages, words } = await rankBestPart(archive, present);
  return { pages, understood: { ...understood, instead: words.map(({ text }) => text).join(' ') } };
}

/** Pages that have all of these words. */
async function rankWords(
  archive: Archive,
  words: readonly QueryWord[],
): Promise<readonly RankedPage[]> {
  const wording = { words, quoted: [], behind: false };
  const { found } = await retrieve(archive, wording);
  return rankPages([{ wording, found }]);
}

/** More words than this are not tried together: their places would take too much to load. */
const maxTried = 8;

/** A word of the title says as much as so many of the text. */
const titleTimes = 2;

/** The words that go together on one page and say most: the rarer a word, the more it says. */
async function rankBestPart(archive: Archive, present: readonly QueryWord[]) {
  const tried = [...present]
    .sort((a, b) => archive.cost(a.key.base) - archive.cost(b.key.base))
    .slice(0, maxTried);
  const loaded = await Promise.all(tried.map((word) => loadWord(archive, word)));
  const weights = new Float64Array(archive.pageCount);
  for (const word of loaded) {
    const weight = Math.log(1 + archive.pageCount / word.pages.length);
    for (const page of word.pages) {
      const times = word.on('title', page) ? titleTimes : 1;
      weights[page] = (weights[page] ?? 0) + weight * times;
    }
  }
  let best = 0;
  weights.forEach((weight, page) => {
    if (weight >= (weights[best] ?? 0)) best = page;
  });
  const together = new Set(tried.filter((_, i) => loaded[i]?.pages.includes(best)));
  const words = present.filter((word) => together.has(word));
  return { words, pages: await rankWords(archive, words) };
}

async function isPresent(archive: Archive, word: QueryWord): Promise<boolean> {
  return archive.isFrequent(word.key.base) || (await loadWord(archive, word)).pages.length > 0;
}
