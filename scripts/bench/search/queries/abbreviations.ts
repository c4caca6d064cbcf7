import type { Random } from '../../corpus/random.ts';
import { corpusOf } from './corpus.ts';
import { gathered } from './gathered.ts';
import type { KnownItem, QuerySource } from './query-class.ts';
import { shuffled } from './shuffled.ts';
import { foldedWords, sentencesOf } from './words-of.ts';

/** Words of a phrase as it stands in its article. */
const least = 4;
const most = 6;

/**
 * Phrases of one article that hold an abbreviation of the glossary or what it stands for, with the one
 * in place of the other. Neither wording of them stands in another article, and the article itself
 * does not have the wording that is asked for.
 */
export function abbreviations(source: QuerySource): KnownItem[] {
  return gathered(rewordedPhrases(source), source);
}

function* rewordedPhrases({ corpus, glossary, random }: QuerySource): Generator<KnownItem> {
  const terms = termsOf(glossary);
  const { soleHolder } = corpusOf(corpus.articles, (folded) => shortened(folded, terms));
  for (const { blocks, url } of shuffled(corpus.articles, random)) {
    for (const sentence of blocks.flatMap(sentencesOf)) {
      for (const swap of swapsIn(sentence, terms)) {
        const text = reworded(sentence, swap, random);
        if (text && soleHolder(text)?.url === url && !corpus.soleHolder(text)) yield { text, url };
      }
    }
  }
}

/** Words from around a place with the other wording in it; undefined in too short a sentence. */
function reworded(sentence: readonly string[], swap: Swap, random: Random): string | undefined {
  if (swap.size > most) return undefined;
  const size = random.between(Math.max(least, swap.size), most);
  const start = swap.at - random.between(0, size - swap.size);
  const from = Math.min(Math.max(0, start), sentence.length - size);
  if (from < 0) return undefined;
  const phrase = sentence.slice(from, from + size);
  return phrase.toSpliced(swap.at - from, swap.size, swap.to).join(' ');
}

/** A place in a sentence, in words, and what to write there instead. */
interface Swap {
  readonly at: number;
  readonly size: number;
  readonly to: string;
}

interface Term {
  readonly short: string;
  readonly long: string;
  /** Those of `long`, in small letters. */
  readonly words: readonly string[];
  /** Both as `foldedWords` gives them. */
  readonly folded: { readonly short: string; readonly long: string };
}

/** Longest first, so that «phó giáo sư» is not read as «giáo sư». */
function termsOf(glossary: QuerySource['glossary']): Term[] {
  const terms = Object.entries(glossary).map(([short, long]) => ({
    ...{ short, long, words: long.toLowerCase().split(' ') },
    folded: { short: foldedWords(short), long: foldedWords(long) },
  }));
  return terms.sort((a, b) => b.long.length - a.long.length);
}

function shortened(text: string, terms: readonly Term[]): string {
  return terms.reduce((done, { folded }) => done.replaceAll(folded.long, folded.short), text);
}

/** Where a sentence has an abbreviation (in its own capitals) or its long form, and the other wording. */
function swapsIn(words: readonly string[], terms: readonly Term[]): Swap[] {
  const small = words.map((word) => word.toLowerCase());
  return words.flatMap((word, at) => {
    for (const { short, long, words: wanted } of terms) {
      if (word === short) return { at, size: 1, to: long };
      if (wanted.every((each, by) => small[at + by] === each)) {
        return { at, size: wanted.length, to: short };
      }
    }
    return [];
  });
}
