import { indexWord } from '../../search/index-words.ts';
import type { Word } from '../../text/words.ts';
import type { ArticleWords } from './record.ts';

/** A spelling, in lower case and NFC, and on how many articles it stands. */
export interface SpellingCount {
  readonly base: string;
  readonly articles: number;
}

/** Word counts as JSON keeps them. */
export interface PlainCounts {
  readonly body: readonly (readonly [string, number])[];
  readonly title: readonly (readonly [string, number])[];
  readonly spellings: readonly (readonly [string, SpellingCount])[];
}

/** Counts words over articles. */
export class WordCounts {
  /** How often each word of the index stands in the bodies, and in the titles. */
  readonly body = new Map<string, number>();
  readonly title = new Map<string, number>();
  /** By spelling, in titles and bodies. */
  readonly spellings = new Map<string, SpellingCount>();

  add({ title, body }: ArticleWords): void {
    count(this.title, title);
    count(this.body, body);
    // As written first: lowering the case of every single word would take longer than the rest.
    const written = new Map([...title, ...body].map(({ text, key }) => [text, key.base]));
    const spelled = new Map(
      [...written].map(([text, base]) => [text.toLowerCase().normalize('NFC'), base]),
    );
    for (const [spelling, base] of spelled) this.addSpelling(spelling, { base, articles: 1 });
  }

  /** Adds the counts of other articles. */
  include({ body, title, spellings }: PlainCounts): void {
    for (const [word, times] of body) increase(this.body, word, times);
    for (const [word, times] of title) increase(this.title, word, times);
    for (const [spelling, each] of spellings) this.addSpelling(spelling, each);
  }

  plain(): PlainCounts {
    return { body: [...this.body], title: [...this.title], spellings: [...this.spellings] };
  }

  private addSpelling(spelling: string, { base, articles }: SpellingCount): void {
    const known = this.spellings.get(spelling)?.articles ?? 0;
    this.spellings.set(spelling, { base, articles: known + articles });
  }
}

function count(counts: Map<string, number>, words: readonly Word[]): void {
  for (const { key } of words) increase(counts, indexWord(key), 1);
}

function increase(counts: Map<string, number>, word: string, by: number): void {
  counts.set(word, (counts.get(word) ?? 0) + by);
}
