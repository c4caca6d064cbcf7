import { isSyllable } from './syllable.ts';
import { placeTone, splitTone } from './tone-mark.ts';

export { placeTone, splitTone, type Tone } from './tone-mark.ts';

const words = /[\p{L}\p{M}]+/gu;

/**
 * Writes hoà, khoẻ, thuý as hòa, khỏe, thúy. Touches only Vietnamese syllables that have their tone
 * where the other style puts it; all else, case included, stays as it is. Never throws.
 */
export function oldPlacement(text: string): string {
  return text.replace(words, (word) => moveTone(word, 'old'));
}

/** Writes hòa, khỏe, thúy as hoà, khoẻ, thuý: the inverse of `oldPlacement`. */
export function newPlacement(text: string): string {
  return text.replace(words, (word) => moveTone(word, 'new'));
}

function moveTone(word: string, style: 'new' | 'old'): string {
  const { letters, tone } = splitTone(word);
  const moved = placeTone(letters, tone, style);
  const other = placeTone(letters, tone, style === 'new' ? 'old' : 'new');
  // Only where the styles part is anything to do: a word in NFD is not to be rewritten for its own sake.
  return moved !== other && word.normalize('NFC') === other && isSyllable(word) ? moved : word;
}
