import type { Word } from '../text/words.ts';
import type { TextRange } from './match-text.ts';
import type { Segment } from './types.ts';

/** A text taken apart: its words, and where the query stands in it. */
export interface MarkedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly matches: readonly TextRange[];
}

/** How long an excerpt is, in UTF-16 units: before the first mark, and in all. */
export interface ExcerptSize {
  readonly lead: number;
  readonly length: number;
}

/** A text with its marks, whole. */
export function marked({ text, matches }: MarkedText): readonly Segment[] {
  return segments(text, matches, 0, text.length);
}

/**
 * The part of a text, or of what lies between `start` and `end`, where most of the query stands, with
 * its marks; the beginning if none does.
 */
export function excerptOf(
  { text, words, matches }: MarkedText,
  size: ExcerptSize,
  start = 0,
  end = text.length,
): readonly Segment[] {
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  const match = bestMatch(text, inside, size.length - size.lead)?.start ?? start;
  const from = match - start <= size.lead ? start : wordFrom(words, match - size.lead, match);
  const to = end - from <= size.length ? end : wordTo(words, from, from + size.length);
  const before = from > start ? [{ text: '… ', marked: false }] : [];
  const after = to < end ? [{ text: ' …', marked: false }] : [];
  return [...before, ...segments(text, inside, from, to), ...after];
}

/** The first match of the stretch that has the most different matches. */
function bestMatch(
  text: string,
  matches: readonly TextRange[],
  stretch: number,
): TextRange | undefined {
  let best: TextRange | undefined;
  let most = 0;
  matches.forEach((match, i) => {
    const seen = new Set<string>();
    for (let j = i; j < matches.length; j += 1) {
      const other = matches[j];
      if (!other || other.end > match.start + stretch) break;
      seen.add(text.slice(other.start, other.end).toLowerCase());
    }
    if (seen.size > most) [best, most] = [match, seen.size];
  });
  return best ?? matches[0];
}

/** The beginning of the first word from `least` on, at the latest `most`. */
function wordFrom(words: readonly Word[], least: number, most: number): number {
  return Math.min(words.find(({ start }) => start >= least)?.start ?? most, most);
}

/** The end of the last word that ends before `most`. */
function wordTo(words: readonly Word[], from: number, most: number): number {
  const last = words.findLast(({ start, text }) => start + text.length <= most);
  return last && last.start > from ? last.start + last.text.length : most;
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
