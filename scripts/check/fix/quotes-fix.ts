import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { offsetAt } from '../content/scalar-edit.ts';
import type { MarkdownFile } from '../content/types.ts';
import type { Fix } from '../types.ts';

/** A field that is one line of text, and its value as written. */
const FIELD = /^(?:title|summary):[ \t]+(?=[^\s"'|>#])([^\r\n]*[^\s\r\n])/;
/** Behind a space this begins a comment: it may be one. */
const COMMENT = /\s#/;

/**
 * Quotes around the title or summary on this line, when YAML cannot read it as text without them and can
 * with them.
 */
export function quotesFix({ source, path, front }: MarkdownFile, line: number): Fix | undefined {
  const lineStart = offsetAt(source, { line, column: 1 });
  if (lineStart === 0 || lineStart >= source.length) return undefined;
  const found = FIELD.exec(source.slice(lineStart));
  const value = found?.[1];
  if (!found || !value || COMMENT.test(value)) return undefined;
  const start = lineStart + found[0].length - value.length;
  const text = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const mended = readFrontMatter(
    source.slice(0, start) + text + source.slice(start + value.length),
  );
  const isText = mended.faults.every((fault) => fault.line !== line);
  const stillOneField = mended.faults.length <= front.faults.length;
  if (!isText || !stillOneField) return undefined;
  if (front.faults.length === 0 && typeof fieldOf(front.data, found[0]) === 'string')
    return undefined;
  return { edits: [{ path, start, length: value.length, text }] };
}

/** A value that YAML already reads as text has another fault than missing quotes. */
function fieldOf(data: unknown, line: string): unknown {
  const key = line.slice(0, line.indexOf(':'));
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
