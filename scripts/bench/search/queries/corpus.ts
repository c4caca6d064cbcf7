import type { Article } from '../content/article-of.ts';
import { foldedWords } from './words-of.ts';

/** All articles, and which of them holds what. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** The only article that holds these words side by side, marks aside; undefined if none or several do. */
  soleHolder(phrase: string): Article | undefined;
  /** The articles whose title, marks aside, no other has. */
  readonly uniquelyTitled: readonly Article[];
  /** How many titles begin like this, marks aside; the last word may be the beginning of one. */
  titlesBeginning(start: string): number;
}

/**
 * @param rewrite - what is done to folded words of texts and phrases alike, so that two wordings
 * count as one.
 */
export function corpusOf(
  articles: readonly Article[],
  rewrite: (folded: string) => string = (folded) => folded,
): Corpus {
  const texts = articles.map(({ title, blocks, people }) =>
    // Nothing is found across the bar.
    [title, ...blocks, ...people].map((text) => rewrite(foldedWords(text))).join('|'),
  );
  const holders = holdersOf(texts);
  const titles = articles.map(({ title }) => foldedWords(title));
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);

  return {
    articles,
    soleHolder(phrase) {
      const needle = rewrite(foldedWords(phrase));
      const [rarest = []] = wordsIn(needle)
        .map((word) => holders.get(word) ?? [])
        .sort((a, b) => a.length - b.length);
      const found: number[] = [];
      for (const at of rarest) {
        if (texts[at]?.includes(needle)) found.push(at);
        if (found.length > 1) return undefined;
      }
      return found[0] === undefined ? undefined : articles[found[0]];
    },
    uniquelyTitled: articles.filter((_article, at) => {
      const title = titles[at] ?? ' ';
      return title !== ' ' && counts.get(title) === 1;
    }),
    titlesBeginning(start) {
      const folded = foldedWords(start).trimEnd();
      return titles.filter((title) => title.startsWith(folded)).length;
    },
  };
}

/** Which texts hold a word, by their places in the list. */
function holdersOf(texts: readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const word of new Set(wordsIn(text))) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  return holders;
}

function wordsIn(folded: string): string[] {
  return folded.split(/[ |]+/u).filter((word) => word !== '');
}
