import type { WordKey } from '../text/words.ts';

/**
 * How our words stand in Pagefind's index. Pagefind takes marks off itself but leaves đ, joins
 * `42-CT/TW` to one word and cannot be asked for a word's marks apart from its letters. So it is
 * given words that it has nothing to change in: the letters, then `0` and the marks (`duong0adbhch0f`).
 * All spellings of one base stand side by side in the sorted index, mostly in one chunk.
 */
export function indexWord({ base, marks }: WordKey): string {
  return marks === '' ? base : `${base}0${marks}`;
}

/** A title's words have postings of their own, so that a search of titles does not load the bodies'. */
export function titleWord(key: WordKey): string {
  return titleMark + indexWord(key);
}

/**
 * Begins every word of a title: a letter (kra) that no language of our readers uses, that Pagefind
 * leaves as it is, and that sorts behind the rest.
 */
export const titleMark = '\u0138';

/** A tag or an author's name as one word, without marks: finds the articles of which it is one. */
export function labelWord(words: readonly { readonly key: WordKey }[]): string {
  return labelMark + words.map(({ key }) => key.base).join('');
}

/** Begins every label, as kra begins a title's words: another letter of the same kind. */
export const labelMark = '\u0167';

/** The marks of a word of the index if its base is `base`, else undefined. */
export function marksIn(word: string, base: string): string | undefined {
  if (word === base) return '';
  if (!word.startsWith(base)) return undefined;
  return suffix.exec(word.slice(base.length))?.[1];
}
const suffix = /^0((?:[a-z]{2})+(?:0[a-z]+)?|0[a-z]+)$/u;

/** A word of the index without its marks. */
export function baseOf(word: string): string {
  return word.replace(marked, '');
}
const marked = /0(?:(?:[a-z]{2})+(?:0[a-z]+)?|0[a-z]+)$/u;
