/** Greek letters that look like Latin ones. Others, as in µm or kΩ, are what they seem to be. */
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορτυχ';
/** A letter that passes for a Latin one. */
export const LOOKALIKE = new RegExp(`[${GREEK}\\u0400-\\u052f]`, 'u');
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** A word of two scripts, and the letter that does not belong. */
export type MixedWord = { index: number; word: string; letter: string; script: string };

/** Words in which a Cyrillic or Greek letter passes for one of the Latin letters around it. */
export function mixedWords(text: string): MixedWord[] {
  const found: MixedWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = word.search(LOOKALIKE);
    if (at < 0 || !LATIN.test(word)) continue;
    const letter = word.charAt(at);
    found.push({
      index: index + at,
      word,
      letter,
      script: GREEK.includes(letter) ? 'Hy Lạp' : 'Kirin',
    });
  }
  return found;
}
