import type { QueryWord, Swap } from './wordings.ts';
import { wordsText } from './words-text.ts';

/** What makes a question of a query and stands in few texts, without marks. */
const phrases = [
  ...['tai sao', 'vi sao', 'lam sao de', 'lam sao', 'lam the nao de', 'lam the nao', 'cach nao'],
  ...['la gi', 'la nhu the nao', 'nhu the nao', 'the nao', 'o dau', 'khi nao', 'bao nhieu'],
].map((phrase) => phrase.split(' '));

/** A query without the words that only make a question of it: `tại sao trời xanh` → `trời xanh`. */
export function questionSwaps(words: readonly QueryWord[]): readonly Swap[] {
  const found = phrases
    .flatMap((phrase) => {
      const ends = [0, words.length - phrase.length];
      const from = ends.find((at) => phrase.every((base, i) => words[at + i]?.key.base === base));
      return from === undefined || from < 0 ? [] : [{ from, to: from + phrase.length }];
    })
    .at(0);
  if (!found || found.to - found.from >= words.length) return [];
  const rest = [...words.slice(0, found.from), ...words.slice(found.to)];
  const shown = { id: 'cau-hoi', from: wordsText(words), to: wordsText(rest) };
  return [{ ...found, text: '', shown, behind: true }];
}
