import { placeTone, splitTone } from './tone-mark.ts';

/** The onsets after which a lone i and a lone y are both written; elsewhere they are two sounds. */
const either = /^([hklmstv]|qu)([iy])$/i;

const OTHER: Readonly<Record<string, string>> = { i: 'y', y: 'i', I: 'Y', Y: 'I' };

/**
 * The other spelling of a syllable that is written with i and with y: kỹ and kĩ, Lý and Lí, quý and quí.
 * Article 9 of decision 1989/QĐ-BGDĐT (2018) writes i in textbooks; names and most newspapers have y.
 * `undefined` for all else: thúy is not thúi. The result is NFC. Never throws.
 */
export function otherSpelling(syllable: string): string | undefined {
  const { letters, tone } = splitTone(syllable);
  const [, onset = '', vowel = ''] = either.exec(letters) ?? [];
  const other = OTHER[vowel];
  return other && placeTone(onset + other, tone, 'new');
}
