import { placeTone, splitTone } from './tone-mark.ts';
import { writtenWithIOrY } from './words.ts';

const OTHER: Readonly<Record<string, string>> = { i: 'y', y: 'i', I: 'Y', Y: 'I' };

/**
 * The other spelling of a syllable that is written with i and with y: kỹ and kĩ, Lý and Lí, quý and quí.
 * Article 9 of decision 1989/QĐ-BGDĐT (2018) writes i in textbooks; names and most newspapers have y.
 * `undefined` for all else: thúy is not thúi. The result is NFC. Never throws.
 */
export function otherSpelling(syllable: string): string | undefined {
  const { letters, tone } = splitTone(syllable);
  const [, onset = '', vowel = ''] = writtenWithIOrY.exec(letters) ?? [];
  const other = OTHER[vowel];
  return other && placeTone(onset + other, tone, 'new');
}
