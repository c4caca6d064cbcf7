import { fold } from '../text/fold.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { QueryWord, Swap } from './wordings.ts';
import { wordsText } from './words-text.ts';

/**
 * The glossary's abbreviations and full forms that stand in a query, each with the other. Letters
 * count without marks, so `uy ban nhan dan` is UBND's full form too; an expansion is named by the
 * folded abbreviation.
 */
export function abbreviationSwaps(
  words: readonly QueryWord[],
  glossary: Readonly<Record<string, string>>,
): readonly Swap[] {
  return Object.entries(glossary).flatMap(([short, full]) => [
    ...swaps(words, short, short, full),
    ...swaps(words, short, full, short),
  ]);
}

/** So short an abbreviation with a vowel is a word too. */
const likeWord = /^(?=.*[aeiouy]).{1,2}$/iu;

function swaps(
  words: readonly QueryWord[],
  id: string,
  find: string,
  put: string,
): readonly Swap[] {
  const wanted = wordsOf(find);
  const from = words.findIndex((_, at) => standsAt(words, at, wanted));
  if (from < 0 || wanted.length === 0) return [];
  // «AI» is an abbreviation, «ai» is a word.
  if (find === id && likeWord.test(id) && words[from]?.text !== id) return [];
  const to = from + wanted.length;
  const shown = {
    id: fold(id).replace(/[^a-z\d]+/gu, '-'),
    from: wordsText(words.slice(from, to)),
    to: put,
  };
  return [{ from, to, text: put, shown, phrase: true }];
}

function standsAt(words: readonly QueryWord[], at: number, wanted: readonly Word[]): boolean {
  return wanted.every(({ key }, i) => words[at + i]?.key.base === key.base);
}
