import { fold } from '../text/fold.ts';
import type { Segment } from './types.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Marks the words of `text` that begin with a word of `query`. A word typed without marks fits all
 * («da» marks Đà and da), one typed with marks means them («đà» leaves da alone).
 */
export function markWords(text: string, query: string): readonly Segment[] {
  const wanted = (query.match(word) ?? []).map(plain);
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (!wanted.some((each) => fits(match[0], each))) continue;
    if (match.index > end) segments.push({ text: text.slice(end, match.index), marked: false });
    segments.push({ text: match[0], marked: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}

function fits(found: string, wanted: string): boolean {
  const bare = fold(wanted) === wanted;
  return (bare ? fold(found) : plain(found)).startsWith(wanted);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
