import { fold } from './fold.ts';
import { allowsTone, isSyllable } from './syllable.ts';
import { placeTone, splitTone, type Tone, vowelsOf } from './tone-mark.ts';

/**
 * What each key of an input method does: set a tone (0 takes it off), or change a letter. Changes are
 * pairs, `aâeê` for a to â else e to ê; the first whose letter the word has is meant. A letter left over
 * at the end is what the key writes when there is nothing to change.
 */
export type Keys = Readonly<Record<string, Tone | string>>;

/** The keys of the longest syllables (nghiêng and its like) and a few corrections. */
const LONGEST = 16;

/**
 * One word as an input method would have written it from these keys, tone in the new placement, each
 * letter in its own case; the word as it came when the keys change nothing or the result is no syllable
 * (đ by itself counts as one). Keys may come at any later place in the word, and the last tone counts.
 * The rules are those of Unikey's engine (ukengine.cpp) with free marking. Never throws.
 */
export function decodeWord(word: string, keys: Keys): string {
  if (word.length > LONGEST) return word;
  const letters: string[] = [];
  const capitals: boolean[] = [];
  let tone: Tone = 0;
  let decoded = false;

  for (const char of word.normalize('NFC')) {
    const key = char.toLowerCase();
    const effect = keys[key];
    let letter = key;
    if (typeof effect === 'string') {
      const bases = letters.map(fold);
      const changes = changesOf(bases, effect);
      // The second time a key takes its change back and stands for itself: xooong is xoong.
      const undo = changes.every(([at, changed]) => letters[at] === changed);
      for (const [at, changed] of changes) letters[at] = undo ? (bases[at] ?? '') : changed;
      if (!undo) {
        decoded = true;
        continue;
      }
      if (changes.length === 0 && effect.length % 2) letter = effect.slice(-1);
    } else if (effect !== undefined && effect !== tone && takesTone(letters.join(''), effect)) {
      tone = effect;
      decoded = true;
      continue;
    }
    decoded ||= letter !== key;
    // A word may come with some of its marks in place.
    const split = splitTone(letter);
    if (split.tone && vowelsOf(split.letters)) ({ letters: letter, tone } = split);
    letters.push(letter);
    capitals.push(char !== key);
  }

  const result = placeTone(joinHorns(letters.join('')), tone, 'new');
  if (!decoded || (result !== 'đ' && !isSyllable(result))) return word;
  return Array.from(result, (char, i) => (capitals[i] ? char.toUpperCase() : char)).join('');
}

/** A tone comes after the vowel; 0, which only takes one off, suits every end. */
function takesTone(letters: string, tone: Tone): boolean {
  return vowelsOf(letters) !== '' && (tone === 0 || allowsTone(letters, tone));
}

/** What a key with these pairs changes in a word of these base letters: one letter, or both of ươ. */
function changesOf(bases: string[], pairs: string): [at: number, changed: string][] {
  // The u of qu is no vowel.
  const word = bases.join('').replace(/^qu/, 'q-');
  const uo = pairs.includes('ư') ? word.indexOf('uo') : -1;
  // biome-ignore format: one change a letter
  if (uo >= 0) return [[uo, 'ư'], [uo + 1, 'ơ']];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const at = word.indexOf(pairs.charAt(i));
    // Before a and e an o is a glide, which never changes: the second o of ngoeo is a letter.
    if (at >= 0 && !/^o[ae]/.test(word.slice(at))) return [[at, pairs.charAt(i + 1)]];
  }
  return [];
}

/** One key is enough for both horns of ươ; where nothing follows (thuở) there is only one horn. */
function joinHorns(letters: string): string {
  return letters.replace(
    /(^|[^q])(?:ư[oơ]|uơ)(?=(.?))/,
    (_, before: string, next: string) => before + (next ? 'ươ' : 'uơ'),
  );
}
