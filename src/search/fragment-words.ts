import { type Word, wordsOf } from '../text/words.ts';
import type { Fragment } from './archive.ts';
import { splitValue } from './facet-values.ts';

const known = new WeakMap<Fragment, readonly Word[]>();

/** The words of an article's text; taken apart once, for the ranking and for the hit. */
export function contentWords(fragment: Fragment): readonly Word[] {
  const words = known.get(fragment) ?? wordsOf(fragment.content);
  known.set(fragment, words);
  return words;
}

/** The authors' names and the tags, which are found as the end of the text. */
export function labelsOf({ filters }: Fragment): readonly string[] {
  const values = [...(filters['tac-gia'] ?? []), ...(filters['the'] ?? [])];
  return values.map((value) => splitValue(value).label);
}
