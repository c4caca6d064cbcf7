import type { Lexicon } from './lexicon.ts';
import type { Random } from './random.ts';
import type { Topic } from './topic.ts';

/** What the words of one article are drawn from. */
export type Voice = { random: Random; lexicon: Lexicon; topic: Topic };

/** How often a short word follows a longer one, and another short one: half of all words are short. */
const SHORT_AFTER = { long: 0.82, short: 0.34 };
/** Shares of the longer words; the tail gets what is left. */
const TOPIC_SHARE = 0.34;
const CORE_SHARE = 0.42;

/** A run of words of about `syllables` syllables, never more than two above, that ends in a longer word. */
export function clause(voice: Voice, syllables: number): string {
  const { random, lexicon } = voice;
  const words: string[] = [];
  let count = 0;
  let last = '';
  let lastIsShort = false;
  while (count < syllables || lastIsShort) {
    const isShort: boolean =
      count + 1 < syllables && random.chance(lastIsShort ? SHORT_AFTER.short : SHORT_AFTER.long);
    const word = isShort ? lexicon.functionWord(random) : longWord(voice);
    if (word === last) continue;
    words.push(word);
    count += countSyllables(word);
    last = word;
    lastIsShort = isShort;
  }
  return words.join(' ');
}

/** A word with a meaning of its own: of the topic, a common one, or a rare one. */
export function longWord({ random, lexicon, topic }: Voice): string {
  const roll = random.next();
  if (roll < TOPIC_SHARE) return topic.draw(random);
  if (roll < TOPIC_SHARE + CORE_SHARE) return lexicon.coreWord(random);
  return lexicon.tailWord(random);
}

/** How many syllables a text has: in Vietnamese, what stands between spaces. */
export function countSyllables(text: string): number {
  return text.split(' ').length;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
