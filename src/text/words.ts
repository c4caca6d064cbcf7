/** A word of a text: letters, marks and digits that stand together. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** One word, where it stands in its text (UTF-16 units), and what it is found by. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly key: WordKey;
}

/** What a word is found by: its letters without marks, and its marks apart from the letters. */
export interface WordKey {
  /** Lower-case letters and digits, đ as d: `duong`. Never empty. */
  readonly base: string;
  /** The marks as `marksOf` writes them, `''` for a word without any. */
  readonly marks: string;
}

/** The six marks of quality, by the letter that stands for them in `WordKey.marks`. */
const qualities: Readonly<Record<string, string>> = {
  '\u0302': 'c',
  '\u0306': 'b',
  '\u031b': 'h',
};
const tones: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
/** Any other mark: of a language that is not Vietnamese. */
const foreign = 'z';
const alphanumeric = /[\p{L}\p{N}]/u;
/** Letters that the search index uses as signs (src/search/index-words.ts). */
const reserved: Readonly<Record<string, string>> = { '\u0138': 'k', '\u0167': 't' };
const mark = /\p{M}/u;
/**
 * A syllable, without its tone, that is written with i or with y: kĩ thuật, kỹ thuật. The onsets after
 * which a lone i and a lone y are both written; elsewhere they are two sounds.
 */
export const writtenWithIOrY = /^([hklmstv]|qu)([iy])$/iu;

/** The words of a text, in their order. Never throws. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const key = wordKey(match[0]);
    if (key) words.push({ text: match[0], start: match.index, key });
  }
  return words;
}

/**
 * The key of a single word; undefined when it holds no letter and no digit.
 *
 * The marks are written as pairs, each the place of its letter (`a` for the first) and the mark
 * (c circumflex, b breve, h horn, d the bar of đ, z one that is not Vietnamese), then `0` and the
 * tone (f s r x j, Telex's keys): `đường` is `duong` with `adbhch0f`. The tone's place is left out,
 * so that hòa and hoà have one key. kỹ, lý, quý have the base of kĩ, lí, quí and a pair with y, which
 * `bareMarks` takes off.
 */
export function wordKey(text: string): WordKey | undefined {
  const known = memory.get(text);
  if (known) return known;
  const key = makeKey(text);
  if (key) {
    if (memory.size > 20_000) memory.clear();
    memory.set(text, key);
  }
  return key;
}
const memory = new Map<string, WordKey>();

function makeKey(text: string): WordKey | undefined {
  let base = '';
  let pairs = '';
  let tone = '';
  // Compatibility forms are taken apart: CO₂ is found as co2.
  for (const char of text.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (mark.test(char)) {
      const toneKey = tones[char];
      if (toneKey) tone += toneKey;
      else if (base) pairs += place(base) + (qualities[char] ?? foreign);
    } else if (char === 'đ' || char === 'ð') {
      base += 'd';
      pairs += `${place(base)}d`;
    } else if (alphanumeric.test(char)) base += reserved[char] ?? char;
  }
  if (base.endsWith('y') && writtenWithIOrY.test(base)) {
    pairs += `${place(base)}y`;
    base = `${base.slice(0, -1)}i`;
  }
  if (base === '') return undefined;
  return { base, marks: tone ? `${pairs}0${tone}` : pairs };
}

function place(base: string): string {
  return String.fromCharCode(97 + ((base.length - 1) % 26));
}

/** The marks without the pair that tells y from i: what decides whether two spellings are one word. */
export function bareMarks(marks: string): string {
  return marks.includes('y') ? marks.replace(/[a-z]y/u, '') : marks;
}

/**
 * Whether a word with the marks `found` may be meant by someone who typed only the marks `typed`: who
 * typed a tone typed all, who did not may have left out others too.
 */
export function allowsMarks(typed: string, found: string): boolean {
  if (typed === '' || typed === found) return true;
  const [pairs = '', tone = ''] = typed.split('0');
  const [foundPairs = ''] = found.split('0');
  if (tone !== '') return false;
  for (let at = 0; at < pairs.length; at += 2) {
    if (!hasPair(foundPairs, pairs.slice(at, at + 2))) return false;
  }
  return true;
}

function hasPair(pairs: string, pair: string): boolean {
  for (let at = 0; at < pairs.length; at += 2) if (pairs.startsWith(pair, at)) return true;
  return false;
}
