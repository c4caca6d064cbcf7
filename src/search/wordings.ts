import { bareMarks, type WordKey, wordsOf } from '../text/words.ts';
import { abbreviationSwaps } from './abbreviations.ts';
import { documentSwaps } from './document-types.ts';
import { honorificSwaps } from './honorifics.ts';
import { questionSwaps } from './questions.ts';
import type { Expansion } from './types.ts';

/** More words than this are left out of a query: an answer takes bounded time. */
export const maxWords = 32;
/** At most so many wordings beside the reader's own are searched for. */
export const maxExpansions = 4;

/** One word of a query. */
export interface QueryWord {
  readonly text: string;
  readonly key: WordKey;
  /** Still being typed: words that only begin so are meant too. */
  readonly open: boolean;
  /** Of a query without any marks: all marks are as good. */
  readonly free: boolean;
}

/** One way to put the query, a sequence of words. */
export interface Wording {
  readonly words: readonly QueryWord[];
  /** Quoted parts, as the numbers of their first word and of the one behind their last. */
  readonly quoted: readonly (readonly [from: number, to: number])[];
  /** How it differs from what was typed. */
  readonly expansion?: Expansion;
  /** Its pages come behind those that have the reader's own words as a phrase. */
  readonly behind: boolean;
}

/** Words of the query that another wording replaces. */
export interface Swap {
  readonly from: number;
  readonly to: number;
  /** What stands in their place; may be nothing. */
  readonly text: string;
  /** The expansion as the reader is told of it. */
  readonly shown: Expansion;
  /** Wording.behind. */
  readonly behind?: boolean;
  /** Whether `text` must stand as a phrase: a full form says nothing by its words apart. */
  readonly phrase?: boolean;
}

/**
 * The wordings of a query: its own first, then one for each expansion that was not refused.
 * The last word is open unless a space, a quote or a sign follows it in `typed`.
 */
export function wordingsOf(
  typed: string,
  glossary: Readonly<Record<string, string>>,
  without: readonly string[],
): readonly [Wording, ...Wording[]] {
  const own = parse(typed);
  const swaps = [
    ...abbreviationSwaps(own.words, glossary),
    ...documentSwaps(own.words),
    ...honorificSwaps(own.words),
    ...questionSwaps(own.words),
  ];
  const wanted = swaps.filter(({ shown }) => !without.includes(shown.id)).slice(0, maxExpansions);
  return [own, ...wanted.map((swap) => swapped(own, swap))];
}

/** A wording as a query that says the same. */
export function textOf({ words, quoted }: Wording): string {
  return words
    .map(({ text }, at) => {
      const opens = quoted.some(([from]) => from === at) ? '"' : '';
      const closes = quoted.some(([, to]) => to === at + 1) ? '"' : '';
      return opens + text + closes;
    })
    .join(' ');
}

const quotes = /["“”„«»‘’]/u;
const openEnd = /[\p{L}\p{M}\p{N}]$/u;

function parse(typed: string): Wording {
  const pieces = typed.split(quotes);
  const words: QueryWord[] = [];
  const quoted: [number, number][] = [];
  pieces.forEach((piece, i) => {
    const from = words.length;
    for (const { text, key } of wordsOf(piece)) words.push({ text, key, open: false, free: false });
    // Between a quote and the next; a last quote that nothing closes does not quote.
    if (i % 2 === 1 && i < pieces.length - 1 && words.length > from) {
      quoted.push([from, Math.min(words.length, maxWords)]);
    }
  });
  const kept = words.slice(0, maxWords);
  const last = kept.at(-1);
  if (last && kept.length === words.length && openEnd.test(typed)) {
    kept[kept.length - 1] = { ...last, open: true };
  }
  const free = kept.every(({ key }) => bareMarks(key.marks) === '');
  return {
    words: kept.map((word) => ({ ...word, free })),
    quoted: quoted.filter(([from, to]) => from < to),
    behind: false,
  };
}

function swapped({ words, quoted }: Wording, swap: Swap): Wording {
  const { from, to, text, shown, behind = false, phrase = false } = swap;
  const put = wordsOf(text).map((word) => ({
    text: word.text,
    key: word.key,
    open: false,
    free: false,
  }));
  const shift = put.length - (to - from);
  const kept = quoted
    .filter(([start, end]) => end <= from || start >= to)
    .map(([start, end]): [number, number] =>
      start >= to ? [start + shift, end + shift] : [start, end],
    );
  return {
    words: [...words.slice(0, from), ...put, ...words.slice(to)].slice(0, maxWords),
    quoted: phrase && put.length > 1 ? [...kept, [from, from + put.length]] : kept,
    expansion: shown,
    behind,
  };
}
