import type { Place } from '../../../src/markdown/yaml.ts';
import type { MarkdownFile } from './types.ts';

/** Line and column, both from 1, of an offset in UTF-16 units. */
export function placeAt(source: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = source.indexOf('\n'); end >= 0 && end < offset; end = source.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where a finding about a part of a Markdown file stands. */
export function partPlace({ file, source }: MarkdownFile, { start }: { start: number }) {
  return { file, ...placeAt(source, start) };
}
