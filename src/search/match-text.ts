import { type Word, wordsOf } from '../text/words.ts';
import { fitOf, level, levelOf } from './levels.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What may be marked beside the words as they were typed. */
export interface Leniency {
  /** The letters with other marks. */
  readonly otherMarks: boolean;
  /** Words that only begin with the last one. */
  readonly begun: boolean;
}

/**
 * Where a query stands in a text: as a phrase, or, where it does not, its quoted parts and its single
 * words, each in the spelling that fits it best.
 */
export function findMatches(text: string, query: string): readonly TextRange[] {
  const leniency = { otherMarks: true, begun: true };
  return matchesOf(wordsOf(text), wordingsOf(query, {}, [])[0], leniency);
}

/** The same, with text and query taken apart already. */
export function matchesOf(
  text: readonly Word[],
  { words, quoted }: Pick<Wording, 'words' | 'quoted'>,
  leniency: Leniency,
): readonly TextRange[] {
  const levels = text.map(({ key }) =>
    words.some((word) => key.base.startsWith(word.key.base))
      ? words.map((word) => levelOf(word, key))
      : none,
  );
  const accepted = strictness(leniency);
  const find = (from: number, to: number) => {
    for (const fits of accepted) {
      const ranges = phrasesIn(text, levels, from, to, fits);
      if (ranges.length > 0) return ranges;
    }
    return [];
  };
  const whole = find(0, words.length);
  if (whole.length > 0) return whole;
  const inQuotes = (at: number) => quoted.some(([from, to]) => at >= from && at < to);
  const singles = words.flatMap((_, at) => (inQuotes(at) ? [] : find(at, at + 1)));
  return apart([...quoted.flatMap(([from, to]) => find(from, to)), ...singles]);
}

/** The ranges in their order, without those that lie in another. */
function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((range) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

const none: readonly number[] = [];

/** What fits, the strictest first: with the marks that were typed, and whole, before all else. */
function strictness({ otherMarks, begun }: Leniency): readonly ((fit: number) => boolean)[] {
  const whole = (fit: number) => fit < level.begins;
  return [
    (fit) => fit === level.exact,
    (fit) => fit === level.more || fit === level.exact,
    ...(begun ? [(fit: number) => fitOf(fit) >= level.more] : []),
    ...(otherMarks ? [(fit: number) => fit > 0 && whole(fit)] : []),
    ...(begun && otherMarks ? [(fit: number) => fit > 0] : []),
  ];
}

function phrasesIn(
  text: readonly Word[],
  levels: readonly (readonly number[])[],
  begin: number,
  end: number,
  fits: (fit: number) => boolean,
): readonly TextRange[] {
  const ranges: TextRange[] = [];
  const count = end - begin;
  for (let at = 0; count > 0 && at + count <= text.length; at += 1) {
    const first = text[at];
    const last = text[at + count - 1];
    let all = true;
    for (let i = 0; all && i < count; i += 1) all = fits(levels[at + i]?.[begin + i] ?? 0);
    if (!all || !first || !last) continue;
    ranges.push(rangeOf(first, last));
    at += count - 1;
  }
  return ranges;
}

function rangeOf(first: Word, last: Word): TextRange {
  return { start: first.start, end: last.start + last.text.length };
}
