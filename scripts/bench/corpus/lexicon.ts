import { randomStream } from './random.ts';
import { type Draw, weighted, zipf } from './weighted.ts';
import { coreWords } from './words/core-words.ts';
import { functionWords } from './words/function-words.ts';
import { syllables } from './words/syllables.ts';

/** What a corpus is worded with: short words, common words, and a long tail of rarer ones. */
export type Lexicon = {
  functionWord: Draw<string>;
  coreWord: Draw<string>;
  /** A word of the tail, the first of them far more often than the last. */
  tailWord: Draw<string>;
  /** The whole tail, for topics, which are made of rare words. */
  tail: readonly string[];
};

const TAIL_WORDS = 6_000;
/** One word of the tail in so many is a single syllable. */
const SINGLE_SHARE = 0.12;
/** Shifts of Zipf's law: chosen so that no word of news stands out above the short words. */
const SHIFT = { core: 8, tail: 40, syllable: 60 };

/** The words of the corpus of a seed; only the tail depends on it. */
export function makeLexicon(seed: number): Lexicon {
  const tail = makeTail(seed);
  return {
    functionWord: pickFunctionWord,
    coreWord: zipf(coreWords, SHIFT.core),
    tailWord: zipf(tail, SHIFT.tail),
    tail,
  };
}

const functionWord = weighted(functionWords, ({ share }) => share);

function pickFunctionWord(random: Parameters<typeof functionWord>[0]): string {
  return functionWord(random).word;
}

/** Two syllables at a time, the common ones often, as Vietnamese makes most of its words. */
function makeTail(seed: number): readonly string[] {
  const random = randomStream(seed, 'tail');
  const short = new Set(functionWords.map(({ word }) => word));
  const syllable = zipf(
    syllables.filter((it) => !short.has(it)),
    SHIFT.syllable,
  );
  const known = new Set(coreWords);
  const tail = new Set<string>();
  while (tail.size < TAIL_WORDS) {
    const first = syllable(random);
    const word = random.chance(SINGLE_SHARE) ? first : `${first} ${syllable(random)}`;
    if (!known.has(word)) tail.add(word);
  }
  return [...tail];
}
