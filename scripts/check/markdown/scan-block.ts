import { BlockBuilder } from './block-builder.ts';
import type { Chunk, Line } from './scan-chunks.ts';
import type { Draft } from './scan-draft.ts';
import { scanInline } from './scan-inline.ts';
import { scanTable } from './scan-table.ts';

/** How a line of prose begins, which begins no block of another kind. */
const PROSE =
  /[^\s#>+*=|~<`[!\d_\\&:-]|\*\*?[\p{L}\p{N}“"]|\[(?!\^|[ xX]?\])|!\[|`[^`]|\d+(?![\d.)])|\d+[.)](?![\s]|$)/uy;
const HEADING = /(#{1,6}) +(?=[^\s#])/y;
const ITEM = /(?:[-*+]|\d{1,9}[.)]) /y;
const QUOTE = /> /y;
const FOOTNOTE = /\[\^([a-z0-9-]+)\]: /y;
const RULE = /^-{3,}$/;

type Kind = 'paragraph' | 'list-item' | 'quote';

/**
 * Reads a chunk of one of the common forms into `draft`: a heading, prose, items, a quotation, a table,
 * footnotes. Returns false when it is not surely one of these; then the draft is worth nothing.
 */
export function scanBlock(source: string, { start, end, lines }: Chunk, draft: Draft): boolean {
  switch (source[start]) {
    case '#':
      return lines.length === 1 && scanHeading(source, start, end, draft);
    case '|':
      return scanTable(source, lines, draft);
    case '>': {
      const quoted = without(QUOTE, source, lines);
      return quoted !== undefined && scanProse(source, quoted, 'quote', draft);
    }
    case '-':
      if (lines.length === 1 && RULE.test(source.slice(start, end))) return true;
  }
  const items = without(ITEM, source, lines);
  if (items) return items.every((line) => scanProse(source, [line], 'list-item', draft));
  const notes = without(FOOTNOTE, source, lines);
  if (!notes) return scanProse(source, lines, 'paragraph', draft);
  for (const { start: at } of lines) draft.define(labelAt(source, at), at);
  return notes.every((line) => scanProse(source, [line], 'paragraph', draft));
}

/** The lines without a mark that all of them begin with; `undefined` when one does not. */
function without(mark: RegExp, source: string, lines: readonly Line[]): Line[] | undefined {
  const rest: Line[] = [];
  for (const { start, end } of lines) {
    mark.lastIndex = start;
    if (!mark.test(source)) return undefined;
    rest.push({ start: mark.lastIndex, end });
  }
  return rest;
}

function labelAt(source: string, start: number): string {
  FOOTNOTE.lastIndex = start;
  return FOOTNOTE.exec(source)?.[1] ?? '';
}

function scanHeading(source: string, start: number, end: number, draft: Draft): boolean {
  HEADING.lastIndex = start;
  const [opening = '', { length: depth } = ''] = HEADING.exec(source) ?? [];
  if (!opening || source[end - 1] === '#' || source[end - 1] === ' ') return false;
  const builder = new BlockBuilder();
  const notesBefore = draft.used.size;
  if (!scanInline(source, start + opening.length, end, builder, draft)) return false;
  // The number of a footnote becomes a part of the heading's id.
  if (draft.used.size > notesBefore || !builder.text) return false;
  draft.headings.push({ start, depth, anchor: builder.text });
  draft.blocks.push(builder.build('heading', start, depth));
  return true;
}

function scanProse(source: string, lines: readonly Line[], kind: Kind, draft: Draft): boolean {
  const builder = new BlockBuilder();
  let newline = 0;
  let last = 0;
  for (const [index, { start, end }] of lines.entries()) {
    PROSE.lastIndex = start;
    if (!PROSE.test(source)) return false;
    if (index > 0) builder.add(' ', newline);
    last = end;
    while (source[last - 1] === ' ') last -= 1;
    if (!scanInline(source, start, last, builder, draft)) return false;
    newline = source.indexOf('\n', end);
  }
  if (builder.text) draft.blocks.push(builder.build(kind));
  else draft.caption({ start: lines[0]?.start ?? 0, end: last });
  return true;
}
