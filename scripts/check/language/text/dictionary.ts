import dictionaryVi from 'dictionary-vi';
import nspell from 'nspell';
import { fold } from '../../../../src/text/fold.ts';
import { otherSpelling } from '../../../../src/text/iy.ts';
import { editDistance, nearest } from '../../../../src/text/nearest.ts';
import { newPlacement, placeTone, splitTone, type Tone } from '../../../../src/text/tone.ts';
import { RARE_SYLLABLES } from '../words.ts';

type Dictionary = {
  readonly spell: ReturnType<typeof nspell>;
  /** All syllables of lower-case letters, by what is left of them without marks. */
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
};

let loaded: Dictionary | undefined;

/** Read when the first word is asked about: a check of data files alone needs no dictionary. */
function dictionary(): Dictionary {
  if (loaded) return loaded;
  // Without affixes and flags each line after the count is a syllable.
  const lines = new TextDecoder().decode(dictionaryVi.dic).split('\n').slice(1);
  const listed = lines.filter((line) => /^\p{Ll}{2,}$/u.test(line));
  const byLetters = Map.groupBy([...listed, ...RARE_SYLLABLES], fold);
  loaded = { spell: nspell(dictionaryVi), byLetters };
  return loaded;
}

/**
 * Whether a word is a syllable of Vietnamese that is in use, by the Hunspell dictionary and our list of
 * what it lacks; the tone in either placement, i or y where both are written.
 */
export function isKnown(word: string): boolean {
  const { spell } = dictionary();
  const syllable = newPlacement(word.normalize('NFC').toLowerCase());
  const other = otherSpelling(syllable);
  return (
    spell.correct(syllable) ||
    (other !== undefined && spell.correct(other)) ||
    RARE_SYLLABLES.has(syllable) ||
    // Names of places stand there with their capital alone: Huế.
    spell.correct(syllable.charAt(0).toUpperCase() + syllable.slice(1))
  );
}

/** Whether letters without marks are those of a syllable of the dictionary: `nguoi`. */
export function isKnownWithoutMarks(letters: string): boolean {
  return dictionary().byLetters.has(letters);
}

/** Hỏi and ngã, which half of the country speaks alike. */
const ALIKE: Readonly<Record<number, Tone>> = { 3: 4, 4: 3 };

/**
 * Up to `count` syllables of the dictionary that a faulty one may stand for, the likeliest first: lower
 * case, new placement of the tone. Takes about a millisecond.
 */
export function nearSyllables(word: string, count: number): string[] {
  const lower = word.normalize('NFC').toLowerCase();
  const { letters, tone } = splitTone(lower);
  // What has no mark at all most likely lacks the usual ones: người, not nguội.
  const wanted = /[^\p{ASCII}]/u.test(lower) ? lower : withHorns(letters);
  const folded = fold(wanted);
  const close: string[] = [];
  for (const [plain, syllables] of dictionary().byLetters) {
    if (editDistance(plain, folded, 1) <= 1) close.push(...syllables);
  }
  const alike = placeTone(letters, ALIKE[tone] ?? tone, 'new');
  // Of equally near ones the first is taken: a slip in the tone alone is the likeliest.
  let candidates = [
    ...close.filter((syllable) => syllable === alike),
    ...close.filter((syllable) => splitTone(syllable).letters === letters),
    ...close,
  ];
  const near: string[] = [];
  while (near.length < count) {
    const best = nearest(wanted, candidates);
    if (best === undefined) break;
    near.push(best);
    candidates = candidates.filter((candidate) => candidate !== best);
  }
  return near;
}

function withHorns(letters: string): string {
  return letters.replace(/uo(?=.)/, 'ươ').replace(/([iy])e(?=.)/, '$1ê');
}
