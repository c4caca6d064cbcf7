import type { Lexicon } from './lexicon.ts';
import type { Random } from './random.ts';
import { type Draw, zipf } from './weighted.ts';

/** What an article is about: the words that it repeats. */
export type Topic = { words: readonly string[]; draw: Draw<string> };

const WORDS = 20;
/** Of these, how many are common; the rest are rare and tell the article from others. */
const CORE_WORDS = 10;
const SHIFT = 2;

/** A topic of twenty words, the article's tags first. */
export function makeTopic(random: Random, lexicon: Lexicon, tags: readonly string[]): Topic {
  const words = new Set(tags);
  while (words.size < CORE_WORDS) words.add(lexicon.coreWord(random));
  while (words.size < WORDS) words.add(random.pick(lexicon.tail));
  // Common and rare words take turns, so that both are among the most repeated.
  const list = [...words];
  const mixed = list.flatMap((word, place) =>
    place < CORE_WORDS ? [word, list[place + CORE_WORDS] ?? word] : [],
  );
  return { words: mixed, draw: zipf(mixed, SHIFT) };
}
