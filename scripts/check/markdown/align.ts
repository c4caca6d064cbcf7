import type { BlockBuilder } from './block-builder.ts';

/** What a character reference looks like, CommonMark section 2.5. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);/y;

/**
 * Adds `value`, which Markdown read from `source` between `from` and `to`, to a block: line ends become
 * spaces, and each unit is traced to where it stands, over escapes, character references and the marks
 * and indentation at the beginning of lines.
 */
export function addAligned(
  builder: BlockBuilder,
  value: string,
  source: string,
  from: number,
  to: number,
): void {
  if (value.length === to - from && !value.includes('\n') && source.startsWith(value, from)) {
    builder.add(value, from);
    return;
  }
  let at = from;
  for (const char of value.replace(/\r\n?/g, '\n')) {
    if (char === '\n') {
      const end = source.indexOf('\n', at);
      at = end < 0 || end >= to ? at : end;
      builder.add(' ', at);
      at += 1;
      continue;
    }
    const found = originOf(char, source, at, to);
    builder.add(char, found.start);
    at = found.end;
  }
}

/** Where a character comes from: itself, after a backslash or marks, or written as a reference. */
function originOf(
  char: string,
  source: string,
  from: number,
  to: number,
): { start: number; end: number } {
  for (let at = from; at < to; at += 1) {
    REFERENCE.lastIndex = at;
    const reference = source[at] === '&' ? REFERENCE.exec(source)?.[0] : undefined;
    if (reference && (char !== '&' || /^&(?:amp|AMP|#38|#[xX]26);$/.test(reference))) {
      return { start: at, end: at + reference.length };
    }
    if (source.startsWith(char, at)) return { start: at, end: at + char.length };
    if (!/[\\ \t>\r\n]/.test(source[at] ?? '')) break;
  }
  return { start: Math.min(from, to), end: Math.min(from + char.length, to) };
}
