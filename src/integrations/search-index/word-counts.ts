import type { ArticleWords } from './record.ts';

/** A spelling, in lower case and NFC, and on how many articles it stands. */
export interface SpellingCount {
  readonly base: string;
  articles: number;
}

/** Counts words over all articles. */
export class WordCounts {
  /** How often each base stands in the bodies. */
  readonly occurrences = new Map<string, number>();
  /** By spelling, in titles and bodies. */
  readonly spellings = new Map<string, SpellingCount>();

  add({ title, body }: ArticleWords): void {
    for (const { key } of body) {
      this.occurrences.set(key.base, (this.occurrences.get(key.base) ?? 0) + 1);
    }
    // As written first: lowering the case of every single word would take longer than the rest.
    const written = new Map([...title, ...body].map(({ text, key }) => [text, key.base]));
    const spelled = new Map(
      [...written].map(([text, base]) => [text.toLowerCase().normalize('NFC'), base]),
    );
    for (const [spelling, base] of spelled) {
      const known = this.spellings.get(spelling);
      if (known) known.articles += 1;
      else this.spellings.set(spelling, { base, articles: 1 });
    }
  }
}
