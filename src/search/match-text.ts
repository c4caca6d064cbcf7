import { type Word, wordsOf } from '../text/words.ts';
import { fitOf, level, levelOf } from './levels.ts';
import { type QueryWord, wordingsOf } from './wordings.ts';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a query stands in a text: as a phrase, or, where it does not, its single words. What was typed
 * with marks is found with them, and without them only if it nowhere stands with them.
 */
export function findMatches(text: string, query: string): readonly TextRange[] {
  return matchesOf(wordsOf(text), wordingsOf(query, {}, [])[0].words);
}

/** The same, with text and query taken apart already. */
export function matchesOf(
  text: readonly Word[],
  words: readonly QueryWord[],
): readonly TextRange[] {
  const levels = text.map(({ key }) =>
    words.some((word) => key.base.startsWith(word.key.base))
      ? words.map((word) => levelOf(word, key))
      : none,
  );
  for (const fits of strictness) {
    const phrases = phrasesIn(text, levels, words.length, fits);
    if (phrases.length > 0) return phrases;
  }
  for (const fits of strictness) {
    const single = text.filter((_, i) => levels[i]?.some(fits));
    if (single.length > 0) return single.map((word) => rangeOf(word, word));
  }
  return [];
}

const none: readonly number[] = [];

/** What fits, the strictest first: with the marks that were typed, and whole, before all else. */
const strictness: readonly ((fit: number) => boolean)[] = [
  (fit) => fit === level.exact,
  (fit) => fit === level.exact || fit === level.more,
  (fit) => fitOf(fit) >= level.more,
  (fit) => fit > 0 && fit < level.begins,
  (fit) => fit > 0,
];

function phrasesIn(
  text: readonly Word[],
  levels: readonly (readonly number[])[],
  count: number,
  fits: (fit: number) => boolean,
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = 0; count > 0 && at + count <= text.length; at += 1) {
    const first = text[at];
    const last = text[at + count - 1];
    let all = true;
    for (let i = 0; all && i < count; i += 1) all = fits(levels[at + i]?.[i] ?? 0);
    if (!all || !first || !last) continue;
    ranges.push(rangeOf(first, last));
    at += count - 1;
  }
  return ranges;
}

function rangeOf(first: Word, last: Word): TextRange {
  return { start: first.start, end: last.start + last.text.length };
}
