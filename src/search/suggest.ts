import { fold } from '../text/fold.ts';
import { editDistance } from '../text/nearest.ts';
import type { QueryWord } from './wordings.ts';

/** Other words that are tried in the place of one. */
const maxChoices = 10;
/** A word is no slip of the one that was typed if it differs in more than a third of its letters. */
const tolerance = 1 / 3;
/** So short a word is near to too many others. */
const minLetters = 3;
const vowel = /[aeiouy]/u;

/**
 * Queries with words of the archive in the place of those that stand nowhere, the likeliest first: a
 * word that differs in few letters, of two as near the one on more articles; or, for a word that is
 * two without its space or hyphen, these two.
 */
export function nearQueries(
  words: readonly QueryWord[],
  absent: readonly QueryWord[],
  known: ReadonlyMap<string, number>,
): readonly string[] {
  const choices = absent.map((word) => [
    ...splitWord(word.text, known),
    ...nearWords(word.text, known),
  ]);
  if (choices.some((choice) => choice.length === 0)) return [];
  const turns = Math.max(...choices.map((choice) => choice.length));
  const queries = Array.from({ length: turns }, (_, turn) =>
    words
      .map((word) => {
        const choice = choices[absent.indexOf(word)];
        return choice ? (choice[turn] ?? choice[0]) : word.text;
      })
      .join(' '),
  );
  return [...new Set(queries)];
}

/** The words most like one, the nearest first; of two as near, the one on more articles. */
export function nearWords(typed: string, known: ReadonlyMap<string, number>): readonly string[] {
  const wanted = fold(typed);
  const lower = typed.toLowerCase();
  if (wanted.length < minLetters || !vowel.test(wanted)) return [];
  const limit = Math.floor(wanted.length * tolerance);
  return [...known]
    .map(([word, count]) => ({ word, count, distance: editDistance(wanted, fold(word), limit) }))
    .filter(({ distance }) => distance > 0 && distance <= limit)
    .map((each) => ({ ...each, marks: editDistance(lower, each.word) }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.marks - b.marks ||
        b.count - a.count ||
        (a.word < b.word ? -1 : 1),
    )
    .slice(0, maxChoices)
    .map(({ word }) => word);
}

/** Two words of the archive that a word falls into: `vacxin` into «vắc xin». */
export function splitWord(typed: string, known: ReadonlyMap<string, number>): readonly string[] {
  const wanted = fold(typed);
  const parts = new Map<string, string>();
  for (const [word, count] of known) {
    const base = fold(word);
    const isPart = count > 1 && vowel.test(base) && base.length > 1 && wanted.includes(base);
    if (isPart && !parts.has(base)) parts.set(base, word);
  }
  return Array.from({ length: wanted.length }, (_, at) => {
    const left = parts.get(wanted.slice(0, at));
    const right = parts.get(wanted.slice(at));
    return left && right ? `${left} ${right}` : '';
  }).filter(Boolean);
}
