import type { Place } from '../../../src/markdown/yaml.ts';
import type { Edit } from '../types.ts';

/** Where a place is in a text, in UTF-16 units from 0. */
export function offsetAt(source: string, { line, column }: Place): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const newline = source.indexOf('\n', start);
    if (newline < 0) return source.length;
    start = newline + 1;
  }
  return start + column - 1;
}

/**
 * Writes `text` in the place of the YAML scalar `value` that begins at `place`. `undefined` when it is
 * not written there letter for letter, as with escapes, or when `text` would need other quotes.
 */
export function scalarEdit(
  source: string,
  place: Place,
  value: string,
  text: string,
): Omit<Edit, 'path'> | undefined {
  const at = offsetAt(source, place);
  const quote = /["']/.exec(source.charAt(at))?.[0] ?? '';
  const start = at + quote.length;
  if (!source.startsWith(value + quote, start) || /["'\\#:,[\]{}\n]/.test(text)) return undefined;
  return { start, length: value.length, text };
}
