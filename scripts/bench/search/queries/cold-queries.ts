import { randomStream } from '../../corpus/random.ts';
import type { Article } from '../content/article-of.ts';
import { corpusOf } from './corpus.ts';
import { phrasesOf } from './phrases.ts';
import { titlesAsWritten } from './titles.ts';

/** Queries for someone who has just come: whatever they find. */
export interface ColdQueries {
  /** Of two to five words. */
  readonly short: readonly string[];
  readonly titles: readonly string[];
}

const shortCount = 40;
const titleCount = 20;

/** What the transferred bytes are measured with; the same articles and seed give the same queries. */
export function coldQueries(articles: readonly Article[], seed: number): ColdQueries {
  const corpus = corpusOf(articles);
  const random = randomStream(seed, 'cold');
  const short = new Set<string>();
  const phrases = phrasesOf({ corpus, random }, 2, 5);
  for (let draw = 0; draw < shortCount * 100 && short.size < shortCount; draw += 1) {
    const phrase = phrases.next().value;
    if (phrase !== '') short.add(phrase);
  }
  const titles = titlesAsWritten({ corpus, random, glossary: {}, count: titleCount });
  return { short: [...short], titles: titles.map(({ text }) => text) };
}
