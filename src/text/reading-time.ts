/**
 * A Vietnamese syllable (tiếng) is a run of letters between spaces or hyphens: `vắc-xin` has two.
 * A number counts once, with its points and commas: `1.200`, `3,5`.
 */
const SYLLABLE = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Silent reading of non-fiction runs at about 240 words a minute in English (Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047). A Vietnamese word has more syllables than one but they are short,
 * so the same number of syllables is a careful estimate, rather slow than fast.
 */
const SYLLABLES_PER_MINUTE = 240;

/** How many syllables (tiếng) a plain text has; marks, symbols and punctuation count nothing. */
export function countSyllables(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(SYLLABLE)) count += 1;
  return count;
}

/** Whole minutes to read a plain text, at least 1. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countSyllables(text) / SYLLABLES_PER_MINUTE));
}
