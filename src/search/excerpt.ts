import { type Word, wordsOf } from '../text/words.ts';
import { matchesOf, type TextRange } from './match-text.ts';
import type { Segment } from './types.ts';
import type { QueryWord } from './wordings.ts';

/** UTF-16 units of text before the first mark, and in all. */
const lead = 60;
const length = 220;

/** A text with its marks, whole. */
export function marked(text: string, words: readonly QueryWord[]): readonly Segment[] {
  return segments(text, matchesOf(wordsOf(text), words), 0, text.length);
}

/** The part of a text where most of the query stands, with its marks; its beginning if none does. */
export function excerptOf(text: string, words: readonly QueryWord[]): readonly Segment[] {
  const parts = wordsOf(text);
  const matches = matchesOf(parts, words);
  const from = startOf(parts, bestMatch(text, matches)?.start ?? 0);
  const to = endOf(parts, from, text.length);
  const shown = segments(text, matches, from, to);
  const before = from > 0 ? [{ text: '… ', marked: false }] : [];
  const after = to < text.length ? [{ text: ' …', marked: false }] : [];
  return [...before, ...shown, ...after];
}

/** The first match of the stretch that has the most different matches. */
function bestMatch(text: string, matches: readonly TextRange[]): TextRange | undefined {
  const window = length - lead;
  let best: TextRange | undefined;
  let most = 0;
  matches.forEach((match, i) => {
    const seen = new Set<string>();
    for (let j = i; j < matches.length; j += 1) {
      const other = matches[j];
      if (!other || other.end > match.start + window) break;
      seen.add(text.slice(other.start, other.end).toLowerCase());
    }
    if (seen.size > most) [best, most] = [match, seen.size];
  });
  return best ?? matches[0];
}

/** The beginning of a word some way before `match`. */
function startOf(words: readonly Word[], match: number): number {
  if (match <= lead) return 0;
  return words.find(({ start }) => start >= match - lead)?.start ?? match;
}

/** The end of the last word that still fits. */
function endOf(words: readonly Word[], from: number, end: number): number {
  if (end - from <= length) return end;
  const last = words.findLast(({ start, text }) => start + text.length <= from + length);
  return last && last.start > from ? last.start + last.text.length : Math.min(end, from + length);
}

function segments(
  text: string,
  matches: readonly TextRange[],
  from: number,
  to: number,
): readonly Segment[] {
  const list: Segment[] = [];
  const push = (start: number, end: number, isMarked: boolean) => {
    if (start < end) list.push({ text: text.slice(start, end), marked: isMarked });
  };
  let at = from;
  for (const { start, end } of matches) {
    if (end <= from || start >= to) continue;
    push(at, Math.max(start, from), false);
    push(Math.max(start, from), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  push(at, to, false);
  return list;
}
