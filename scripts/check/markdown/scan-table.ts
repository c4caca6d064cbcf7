import { BlockBuilder } from './block-builder.ts';
import type { Line } from './scan-chunks.ts';
import type { Draft } from './scan-draft.ts';
import { scanInline } from './scan-inline.ts';

const RULE = /^\|(?: *:?-+:? *\|)+$/;

/**
 * Reads a table of GFM whose rows all begin and end with a bar and have the same number of cells.
 * Returns false when it has another form.
 */
export function scanTable(source: string, lines: readonly Line[], draft: Draft): boolean {
  const [head, rule, ...rows] = lines;
  if (!head || !rule || !RULE.test(source.slice(rule.start, rule.end))) return false;
  const columns = cellsOf(source, rule).length;
  return [head, ...rows].every((line) => {
    if (source[line.start] !== '|' || source[line.end - 1] !== '|' || line.end === line.start + 1) {
      return false;
    }
    const cells = cellsOf(source, line);
    return cells.length === columns && cells.every((cell) => scanCell(source, cell, draft));
  });
}

/** What stands between the bars of a line, without the spaces around it. */
function cellsOf(source: string, { start, end }: Line): Line[] {
  const cells: Line[] = [];
  for (let bar = start; bar < end - 1; ) {
    const next = source.indexOf('|', bar + 1);
    let [from, to] = [bar + 1, next];
    while (from < to && source[from] === ' ') from += 1;
    while (to > from && source[to - 1] === ' ') to -= 1;
    cells.push({ start: from, end: to });
    bar = next;
  }
  return cells;
}

function scanCell(source: string, { start, end }: Line, draft: Draft): boolean {
  const builder = new BlockBuilder();
  if (!scanInline(source, start, end, builder, draft)) return false;
  if (builder.text) draft.blocks.push(builder.build('table-cell'));
  return true;
}
