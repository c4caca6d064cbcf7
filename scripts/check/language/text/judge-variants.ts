import { otherSpelling } from '../../../../src/text/iy.ts';
import { newPlacement, oldPlacement } from '../../../../src/text/tone.ts';

/** A word that is written in two ways. */
export type Variant = {
  /** Both ways in one: new placement of the tone, i for y. */
  readonly word: string;
  /** Whether both are the same word by themselves, and not only beside the same neighbour. */
  readonly alone: boolean;
  /** Where the tone stands, if that is what differs. */
  readonly placement?: 'new' | 'old';
};

/**
 * Of the syllables with i or y those that mean one thing in both spellings; not so ty (công ty, tự ti),
 * ly (ly nước, chi li), tỷ (tỷ đồng, tỉ mỉ).
 */
const SAME_BY_ITSELF = /^(?:k[ĩỉ]|qu[ìíỉĩị]?|qui|mĩ|sĩ)$/;

/** How a word can be spelled otherwise; undefined for all that has one spelling. Lower case, NFC. */
export function judgeVariant(lower: string): Variant | undefined {
  const [placedNew, placedOld] = [newPlacement(lower), oldPlacement(lower)];
  if (placedNew !== placedOld) {
    return { word: placedNew, alone: true, placement: lower === placedNew ? 'new' : 'old' };
  }
  const other = otherSpelling(lower);
  // Vy is a name alone; vì and vị are never written with y.
  if (other === undefined || lower.startsWith('v')) return undefined;
  const word = /[yỳýỷỹỵ]$/.test(lower) ? other : lower;
  return { word, alone: SAME_BY_ITSELF.test(word) };
}
