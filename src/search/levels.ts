import { allowsMarks, bareMarks } from '../text/words.ts';
import type { Spelling } from './postings.ts';
import type { QueryWord } from './wordings.ts';

/** How well a spelling of the archive fits a word of the query; 0 does not at all. */
export const level = {
  /** The same letters, other marks. */
  letters: 1,
  /** The marks that were typed, and more. */
  more: 2,
  /** The same word, its tone's place and i/y aside. */
  exact: 3,
  /** Added when the spelling only begins with the word that is being typed. */
  begins: 4,
} as const;

/** The level of a spelling for a word of the query. */
export function levelOf({ key, open, free }: QueryWord, { base, marks }: Spelling): number {
  const whole = base === key.base;
  if (!whole && !(open && base.startsWith(key.base))) return 0;
  const typed = bareMarks(key.marks);
  const found = bareMarks(marks);
  const fit =
    free || typed === found ? level.exact : allowsMarks(typed, found) ? level.more : level.letters;
  return whole ? fit : level.begins + fit;
}

/** A level, whether the word is whole or only begins so. */
export function fitOf(value: number): number {
  return value > level.begins ? value - level.begins : value;
}
