import type { Segment } from './types.ts';

const mark = /<mark>([\s\S]*?)<\/mark>/gu;
/** A word, and the punctuation around it: Pagefind marks all that stands between two spaces. */
const word = /^([^\p{L}\p{M}\p{N}]*)([\s\S]*?)([^\p{L}\p{M}\p{N}]*)$/u;

/**
 * Pagefind's excerpt as plain pieces. In it `<` and `>` of the article's text are written `&lt;` and
 * `&gt;`, nothing else is escaped, and the only elements are Pagefind's own `<mark>`s; so whatever
 * else it may hold stays text. A mark holds no punctuation at its ends; neighbours of one kind are
 * joined.
 */
export function parseExcerpt(excerpt: string): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of excerpt.matchAll(mark)) {
    push(segments, unescaped(excerpt.slice(end, match.index)), false);
    const [, before = '', marked = '', after = ''] = word.exec(unescaped(match[1] ?? '')) ?? [];
    push(segments, before, false);
    push(segments, marked, true);
    push(segments, after, false);
    end = match.index + match[0].length;
  }
  push(segments, unescaped(excerpt.slice(end)), false);
  return segments;
}

/** The excerpt without the article's title at its start, where Pagefind puts it. */
export function dropTitle(segments: readonly Segment[], title: string): readonly Segment[] {
  const whole = segments.map((segment) => segment.text).join('');
  const lead = title.replace(/\s+/gu, ' ').trim();
  if (lead === '' || !whole.startsWith(lead)) return segments;
  const rest = whole.slice(lead.length).replace(/^[.\s]+/u, '');
  return rest === '' ? segments : skip(segments, whole.length - rest.length);
}

function skip(segments: readonly Segment[], count: number): readonly Segment[] {
  let left = count;
  return segments.flatMap((segment) => {
    const cut = Math.min(left, segment.text.length);
    left -= cut;
    return cut < segment.text.length ? [{ ...segment, text: segment.text.slice(cut) }] : [];
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

function push(segments: Segment[], text: string, marked: boolean): void {
  if (text === '') return;
  const last = segments.at(-1);
  if (last?.marked === marked) segments[segments.length - 1] = { text: last.text + text, marked };
  else segments.push({ text, marked });
}
