import { decodeWord, type Keys } from './keystrokes.ts';

const VNI: Keys = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  6: 'aâeêoô',
  7: 'uưoơ',
  8: 'aă',
  9: 'dđ',
};

/** Tone keys side by side are a number (U23, E10, A11), and CO2 is a gas far more often than cò. */
const notKeys = /[0-5]{2}|^co2$/i;

/**
 * Reads what was typed in VNI with no input method on: `lie6n hie65p`, `duong972`, `D9a2 Na84ng`. A word
 * that cannot be read as a Vietnamese syllable stays as typed (`2023`, `h5n1`, `42-CT/TW`). A word that
 * is a code as well as VNI (`A4`) is read as VNI: the caller decides when to try. Never throws.
 */
export function decodeVni(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    notKeys.test(word) ? word : decodeWord(word, VNI),
  );
}
