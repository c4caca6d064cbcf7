import { fitOf, level } from './levels.ts';
import { type Held, type Marks, rankOf } from './ranks.ts';

/** Where one word of the query stands in one text: a part of ascending lists. */
export interface Places {
  readonly positions: Int32Array;
  /** At each place, which spelling stands there. */
  readonly forms: Uint16Array;
  readonly from: number;
  readonly to: number;
  /** By spelling: how well it fits the word, as `levelOf` says. */
  readonly levels: Uint8Array;
}

/** Of a word that was not looked for in this text: it may stand anywhere. */
export const anywhere: Places = {
  positions: new Int32Array(),
  forms: new Uint16Array(),
  from: 0,
  to: 0,
  levels: new Uint8Array(),
};

/** A page, and all that decides its place in the list. */
export interface PageMatch {
  readonly rank: number;
  /** Words of the query that nowhere there have exactly the marks that were typed. */
  readonly inexact: number;
  /** Words between and around the words of the query at their closest. */
  readonly spread: number;
  readonly score: number;
}

/** The texts of one page: for each word of the query where it stands, undefined: nowhere. */
export interface PageTexts {
  readonly title: readonly (Places | undefined)[];
  readonly body: readonly (Places | undefined)[];
  /** Words of the title, and of title and body. */
  readonly titleLength: number;
  readonly length: number;
  /** Whether the query is one of its tags, or one of its authors' names. */
  readonly labelled: boolean;
}

/** A title weighs as much as so many times in the text. */
const titleWeight = 6;
/** BM25's saturation of repeats and share of the length, with the usual values. */
const saturation = 1.2;
const lengthShare = 0.5;
/** Words of an ordinary article; a constant, so that a score does not depend on the other articles. */
const usualLength = 500;
/** Places that are looked at for the closest stand of all words, on one page. */
const maxSpread = 1000;
/** What a word that stands in the title alone adds to the spread of the others in the text. */
const aloneSpread = 30;

/** How a page that has all words of the query fits it; undefined when it lacks one. */
export function matchPage(texts: PageTexts, quoted: readonly (readonly [number, number])[]) {
  const { title, body, titleLength } = texts;
  const count = title.length;
  for (let i = 0; i < count; i += 1) if (!title[i] && !body[i]) return undefined;
  if (!quoted.every(([from, to]) => holds(title, from, to) || holds(body, from, to)))
    return undefined;

  let best = wordsMatch(texts);
  const better = ({ marks, open, inexact }: Phrase, held: Held) => {
    const rank = rankOf(held, marks, open);
    if (rank < best.rank || (rank === best.rank && inexact < best.inexact)) {
      best = { ...best, rank, inexact, spread: 0 };
    }
  };
  for (const phrase of phrases(title, 0, count)) {
    const isTitle = phrase.start === 0 && titleLength === count;
    better(phrase, isTitle ? 'titleIs' : phrase.start === 0 ? 'titleBegins' : 'titleHolds');
  }
  // With a word that may stand anywhere, what looks like a phrase may be none.
  if (body.includes(anywhere)) return best;
  // Tags and authors stand at the end of the body, so one that is the query is a phrase there too.
  for (const phrase of phrases(body, 0, count)) {
    better(phrase, texts.labelled && !phrase.open ? 'labelIs' : 'bodyHolds');
  }
  return best;
}

function wordsMatch({ title, body, titleLength, length }: PageTexts): PageMatch {
  const inTitle = title.every((places) => places !== undefined);
  let least: number = level.exact;
  let open = false;
  let inexact = 0;
  let score = 0;
  for (let i = 0; i < title.length; i += 1) {
    if (body[i] === anywhere) continue;
    const fit = Math.max(bestLevel(title[i]), bestLevel(body[i]));
    least = Math.min(least, fit);
    if (fit !== level.exact) inexact += 1;
    const whole = isWhole(title[i]) || isWhole(body[i]);
    if (!whole) open = true;
    const times = timesOf(body[i], fit, whole) + titleWeight * timesOf(title[i], fit, whole);
    const norm = 1 - lengthShare + (lengthShare * (length - titleLength)) / usualLength;
    score += times / (times + saturation * norm);
  }
  const rank = rankOf(inTitle && !open ? 'titleWords' : 'words', marksOf(least), open);
  const absent = inTitle ? 0 : body.filter((places) => !places).length;
  const spread = closest(inTitle ? title : body) + absent * aloneSpread;
  return { rank, inexact, spread, score: Math.round(score * 1e6) / 1e6 };
}

interface Phrase {
  readonly start: number;
  readonly marks: Marks;
  /** The last word only begins so. */
  readonly open: boolean;
  readonly inexact: number;
}

function* phrases(
  words: readonly (Places | undefined)[],
  from: number,
  to: number,
): Generator<Phrase> {
  let anchor = -1;
  for (let i = from; i < to; i += 1) {
    if (!words[i]) return;
    if (words[i] === anywhere) continue;
    if (anchor < 0 || countOf(words[i]) < countOf(words[anchor])) anchor = i;
  }
  const rare = words[anchor];
  if (!rare) return;
  for (let at = rare.from; at < rare.to; at += 1) {
    const start = (rare.positions[at] ?? 0) - (anchor - from);
    const phrase = phraseAt(words, from, to, start);
    if (phrase) yield phrase;
  }
}

function phraseAt(
  words: readonly (Places | undefined)[],
  from: number,
  to: number,
  start: number,
): Phrase | undefined {
  let least: number = level.exact;
  let open = false;
  let inexact = 0;
  for (let i = from; i < to; i += 1) {
    if (words[i] === anywhere) continue;
    const fit = levelAt(words[i], start + i - from);
    if (fit === 0) return undefined;
    if (fit > level.begins) open = true;
    least = Math.min(least, fitOf(fit));
    if (fitOf(fit) !== level.exact) inexact += 1;
  }
  return { start, marks: marksOf(least), open, inexact };
}

/** Whether all words could stand as a phrase in the title or in the text. */
export function mayHoldPhrase({ title, body }: PageTexts): boolean {
  const count = title.length;
  return !phrases(title, 0, count).next().done || !phrases(body, 0, count).next().done;
}

/** Whether the quoted words stand so, with the marks that were typed. */
function holds(words: readonly (Places | undefined)[], from: number, to: number): boolean {
  for (const { marks, open } of phrases(words, from, to)) if (marks !== '~' && !open) return true;
  return false;
}

/** Words from the first to the last of the closest stand of all words, less their number. */
function closest(words: readonly (Places | undefined)[]): number {
  const lists = words.filter((places) => places !== undefined && places !== anywhere) as Places[];
  if (lists.length === 0) return maxSpread;
  const heads = lists.map(({ from }) => from);
  let best = maxSpread;
  for (;;) {
    let first = 0;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (let i = 0; i < lists.length; i += 1) {
      const position = lists[i]?.positions[heads[i] ?? 0] ?? 0;
      if (position < low) [low, first] = [position, i];
      if (position > high) high = position;
    }
    best = Math.min(best, high - low + 1 - lists.length);
    const next = (heads[first] ?? 0) + 1;
    if (best <= 0 || next >= (lists[first]?.to ?? 0)) return Math.max(0, best);
    heads[first] = next;
  }
}

function levelAt(places: Places | undefined, position: number): number {
  if (!places) return 0;
  let low = places.from;
  let high = places.to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = places.positions[middle] ?? 0;
    if (found === position) return places.levels[places.forms[middle] ?? 0] ?? 0;
    if (found < position) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The best fit of a word in a text, whole or begun. */
function bestLevel(places: Places | undefined): number {
  let most = 0;
  for (const fit of fits(places)) most = Math.max(most, fitOf(fit));
  return most;
}

/** Whether a text has the word whole. */
function isWhole(places: Places | undefined): boolean {
  for (const fit of fits(places)) if (fit < level.begins) return true;
  return false;
}

/** How often a text has the word, in spellings that fit as well as the best, or as what was typed. */
function timesOf(places: Places | undefined, bestFit: number, whole: boolean): number {
  let times = 0;
  for (const fit of fits(places)) {
    if (whole && fit > level.begins) continue;
    if (fitOf(fit) >= Math.min(bestFit, level.more)) times += 1;
  }
  return times;
}

/** Whether a text has the word with the marks that were typed. */
export function isMeant(places: Places | undefined): boolean {
  return bestLevel(places) >= level.more;
}

function* fits(places: Places | undefined): Generator<number> {
  for (let at = places?.from ?? 0; at < (places?.to ?? 0); at += 1) {
    yield places?.levels[places.forms[at] ?? 0] ?? 0;
  }
}

function marksOf(least: number): Marks {
  return least === level.exact ? '' : least === level.more ? '+' : '~';
}

function countOf(places: Places | undefined): number {
  return places ? places.to - places.from : 0;
}
