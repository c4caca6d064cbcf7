import { decodeTelex } from '../../../../src/text/telex.ts';
import { newPlacement } from '../../../../src/text/tone.ts';
import { decodeVni } from '../../../../src/text/vni.ts';
import { ENGLISH_WORDS } from '../words.ts';
import { isKnown } from './dictionary.ts';

/** A word that can be read as the keys of an input method. */
export type TypedKeys = {
  readonly method: 'Telex' | 'VNI';
  /** What the keys write, in the word's own case and the new placement of the tone. */
  readonly decoded: string;
  /** Whether it can hardly be anything else; words that are not sure count beside sure ones only. */
  readonly sure: boolean;
};

/** What English has as well, whatever comes of it in Telex: cows, lawns, moons, songs, box, chair. */
const AS_ENGLISH = /^(?:[^aeiouy]*(?:own?|oo[nmtp]?|ee[nmtp]?)|(?:[dflpsy]|br|dr|pr|sp)awn)s?$/;
/**
 * Letters that only keys bring together: dd at the beginning, j after a vowel, a doubled a, ê and ô with
 * the letters that go before or after them in Vietnamese alone, w with what follows it, keys between
 * vowel and consonant.
 */
const SURE_TELEX = new RegExp(
  [
    '^dd',
    '[aeiouy][a-z]{0,3}j(?:[iuoaym]|n[gh]?|ch?|p|t)?$',
    'aa|iee|yee|uoo|uw|wow|oong|oo[ci]|ee(?:u|nh|ng)',
    'aw(?:ng?|[cmpt])|ow(?:[impt]|[aeiou])',
    '[aeiouy]f(?:[iuao]|n[gh]?|m)?$',
    '(?:n[gh]?|m)f$',
    '(?:n[gh]|m|[^y]n|[ao]i)x$',
    '^(?:ngh?|nh|kh)[a-z]*[aeiouy](?:n[gh]?|m|ch?|p|t)?[sfrxj]$',
    '(?:oo|ee)[cmnpt]?[fjx]$|(?:oo|ee)(?:n[gh]?|m)r$|[uo]a[rx]$',
    '[aeiouy]x(?:n[gh]?|m)$',
  ].join('|'),
);
const SURE_VNI =
  /^d9|[aeiouy]\d*[6-9]\d*[a-z]|[aeiouy]\d[a-z]+\d|[aeiouy]\d?[6-8][1-5]|[a-z]{2}[1-5](?:n[gh]?|m|ch?|i|u|o)$/;
const MARKED = /[^\p{ASCII}]/u;
const KEYS = /[sfrxjwz]|dd|aa|ee|oo|\d/;

/** Reads a word as typed keys, where that makes a syllable of the dictionary; else undefined. */
export function judgeKeys(word: string): TypedKeys | undefined {
  const lower = word.toLowerCase();
  // Capitals are abbreviations and codes, and a capital within a word is a brand.
  if (!KEYS.test(lower) || word.slice(1) !== lower.slice(1)) return undefined;
  if (ENGLISH_WORDS.has(lower) || isKnown(lower)) return undefined;
  const method = /\d/.test(lower) ? 'VNI' : 'Telex';
  const decoded = method === 'VNI' ? decodeVni(word) : decodeTelex(word);
  if (decoded === word || !MARKED.test(decoded) || !isKnown(decoded)) return undefined;
  const sure =
    method === 'VNI'
      ? SURE_VNI.test(lower)
      : MARKED.test(lower) || (SURE_TELEX.test(lower) && !AS_ENGLISH.test(lower));
  return { method, decoded: newPlacement(decoded), sure };
}
