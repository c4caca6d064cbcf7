import type { SpellingCount } from './word-counts.ts';

/** As many words as suggestions are made from. */
const maxWords = 8000;
/** Nobody means a longer word than this by a slip of the pen. */
const maxLength = 24;
const letter = /\p{L}/u;

/** What near.json holds: the most frequent words, each base in the spelling that most articles have. */
export function nearOf(spellings: ReadonlyMap<string, SpellingCount>) {
  const sorted = [...spellings]
    .filter(([word]) => word.length <= maxLength && letter.test(word))
    .sort(([a, { articles: m }], [b, { articles: n }]) => n - m || (a < b ? -1 : 1));
  const byBase = new Map<string, readonly [string, SpellingCount]>();
  for (const entry of sorted) if (!byBase.has(entry[1].base)) byBase.set(entry[1].base, entry);
  const words = [...byBase.values()].slice(0, maxWords);
  return {
    words: words.map(([word]) => word),
    counts: words.map(([, { articles }]) => articles),
  };
}
