import { placeTone, splitTone } from '../../../../src/text/tone.ts';
import { isKnown, isKnownWithoutMarks } from './dictionary.ts';

/** `wrong`: no syllable that is in use; `bare`: the letters of one whose marks were not typed. */
export type SpellingFault = 'wrong' | 'bare';

const MARKED = /[^\p{ASCII}]/u;
/** Marks and letters that of all languages in Latin letters hardly any but Vietnamese has. */
const VIETNAMESE_ONLY = /[ăđơưẠ-ỹ]/u;
/** Consonants, vowels and consonants: what looks like one syllable. */
const ONE_SYLLABLE = /^([^aăâeêioôơuưy]*)[aăâeêioôơuưy]+([^aăâeêioôơuưy]*)$/;
const VIETNAMESE_LETTERS = /^[a-eg-ik-vxyăâđêôơư]+$/;
const ONSETS = /^(?:[bcdđghklmnprstvxq]?|[cgknpt]h|ng|ngh|tr)$/;
const CODAS = /^(?:[cmnpt]?|ch|nh|ng)$/;
/** Borrowed beginnings that Vietnamese writes with its own marks: brôm, crếp, xtê. */
const BORROWED = /^(?:[bcdfgkpsvx]h?[lr]|t(?:l|hr)|[sx][cklmnptv]|[fjwz]|dz)/;
/** Letters that in Vietnamese without marks are common, and in no foreign word that it uses. */
const BARE = /^ngh?|^nh|^kh|uo[cimnptu]|ie[cp]|ieng|uye[nt]|uong|[bcdghlmnprtv]ie[mnt]$/;
const ENGLISH = /^(?:client|diet|quiet|orient|patient|khaki|khan)$/;

/** What is wrong with a word as Vietnamese; nothing when it is right, foreign or cannot be judged. */
export function judgeSpelling(word: string): SpellingFault | undefined {
  const lower = word.toLowerCase();
  if (!MARKED.test(lower)) return isBare(lower) && word === lower ? 'bare' : undefined;
  const { letters } = splitTone(lower);
  const [shape, onset = '', coda = ''] = ONE_SYLLABLE.exec(letters) ?? [];
  if (onset + coda === '' && shape !== undefined) return undefined;
  if (isKnown(lower)) return undefined;
  if (shape === undefined) return twoSyllables(lower) ? 'wrong' : undefined;
  if (BORROWED.test(onset) || !/^[\p{Script=Latin}\p{M}]+$/u.test(lower)) return undefined;
  if (onlyMeaning(lower) !== undefined) return 'wrong';
  const isRegular = VIETNAMESE_LETTERS.test(letters) && ONSETS.test(onset) && CODAS.test(coda);
  return isRegular || VIETNAMESE_ONLY.test(lower) ? 'wrong' : undefined;
}

/**
 * The one thing a faulty word can mean: its tone over another letter (`cuả`), half a horn (`đuợc`), a
 * letter struck twice (`khôngg`), the wrong one of g and gh, ng and ngh, c and k (`nghành`), or two
 * words without the space (`đượclàm`). Lower case, new placement of the tone.
 */
export function onlyMeaning(word: string): string | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  const { letters, tone } = splitTone(lower);
  for (const [slip, mend] of SLIPS) {
    if (slip.test(letters)) {
      const mended = placeTone(letters.replace(slip, mend), tone, 'new');
      if (isKnown(mended)) return mended;
    }
  }
  return twoSyllables(lower);
}

const SLIPS: readonly [RegExp, string][] = [
  [/^/, ''],
  [/(?:ưo|uơ)(?=.)/, 'ươ'],
  [/(\p{L})\1+$/u, '$1'],
  [/^ngh(?=[aăâoôơuư])/, 'ng'],
  [/^ng(?=[eêi])/, 'ngh'],
  [/^gh(?=[aăâoôơuư])/, 'g'],
  [/^g(?=[eê])/, 'gh'],
  [/^k(?=[aăâoôơuư])/, 'c'],
  [/^c(?=[eêiy])/, 'k'],
];

/** Two tones cannot stand in one syllable; loanwords written as one (ximăng, càphê) have at most one. */
function twoSyllables(lower: string): string | undefined {
  for (let at = 2; at <= lower.length - 2; at += 1) {
    const [first, second] = [lower.slice(0, at), lower.slice(at)];
    if (splitTone(first).tone && splitTone(second).tone && isKnown(first) && isKnown(second)) {
      return `${first} ${second}`;
    }
  }
  return undefined;
}

function isBare(lower: string): boolean {
  return BARE.test(lower) && !ENGLISH.test(lower) && isKnownWithoutMarks(lower) && !isKnown(lower);
}
