import { fold } from './fold.ts';
import { decodeWord, type Keys } from './keystrokes.ts';

// A w that finds no letter to change is ư itself: tw is tư.
const TELEX: Keys = {
  z: 0,
  s: 1,
  f: 2,
  r: 3,
  x: 4,
  j: 5,
  a: 'aâ',
  e: 'eê',
  o: 'oô',
  w: 'uưaăoơư',
  d: 'dđ',
};

/** A test is far more often a test than tét, which `tets` says all the same. */
const notKeys = /^test$/i;

/**
 * Reads what was typed in Telex with no input method on: `Lieen Hieepj`, `lieenj hieepj`, `duongdwf`.
 * A word that cannot be read as a Vietnamese syllable stays as typed (`water`), and so does one with a
 * digit anywhere up to the next space (`42-CT/TW`, where TW alone would be TƯ). A word that is plain
 * as well as Telex (`cos`) is read as Telex: the caller decides when to try. Never throws.
 */
export function decodeTelex(text: string): string {
  return text.replace(/\S+/g, (chunk) =>
    /\p{N}/u.test(chunk) ? chunk : chunk.replace(/[\p{L}\p{M}]+/gu, decode),
  );
}

function decode(word: string): string {
  const once = word.slice(0, -1);
  const plain = word.slice(0, -2);
  // A key struck twice takes back what it did and stands for itself: cas is cá, cass is cas.
  const doubled =
    once.endsWith(word.slice(-1)) && fold(decodeWord(once, TELEX)) === plain.toLowerCase();
  if (doubled) return once;
  return notKeys.test(word) ? word : decodeWord(word, TELEX);
}
