import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';
import { splitTone } from './tone-mark.ts';

/**
 * When the keys are struck: `inline` each right after its letter, `end` the tone after the whole word,
 * `late` all of them after the whole word, as one does who adds the marks last.
 */
export type Manner = 'inline' | 'end' | 'late';

/** The keys of an input method. */
export interface Encoding {
  /** What to strike after the base of this letter; both letters are lower case and without tone. */
  after: (letter: string, letterBefore: string) => string;
  /** One key a tone, in the order of `Tone`. */
  tones: string;
}

/** Types the Vietnamese syllables of a text in the keys of an input method; other words stay. */
export function encodeText(text: string, manner: Manner, encoding: Encoding): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    isSyllable(word) ? encodeWord(word.normalize('NFC'), manner, encoding) : word,
  );
}

function encodeWord(word: string, manner: Manner, { after, tones }: Encoding): string {
  const lower = word.toLowerCase();
  const allCapitals = word !== lower && word === word.toUpperCase();
  let keys = '';
  let late = '';
  let toneKey = '';
  let letterBefore = '';
  for (const [i, char] of Array.from(lower).entries()) {
    const { letters: letter, tone } = splitTone(char);
    const base = fold(letter);
    const key = after(letter, letterBefore);
    letterBefore = letter;
    keys += word.charAt(i) === char ? base : base.toUpperCase();
    // A key that follows a letter without a mark only keeps it as it is: it cannot come later.
    if (manner !== 'late' || letter === base) keys += key;
    // One key is enough for both letters of ươ.
    else if (!late.includes(key)) late += key;
    if (tone) toneKey = tones.charAt(tone);
    if (tone && manner === 'inline') keys += toneKey;
  }
  keys += late + (manner === 'inline' ? '' : toneKey);
  return allCapitals ? keys.toUpperCase() : keys;
}
