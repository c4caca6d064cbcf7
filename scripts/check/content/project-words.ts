import type { Author } from '../../../src/schemas/author.ts';
import type { DataFile } from './types.ts';

/**
 * The words that this site allows beside the dictionary: those of `words.txt`, one a line, `#` before a
 * comment, and the names of its authors. Lower case, NFC.
 */
export function projectWords(
  list: string | undefined,
  authors: readonly DataFile<Author>[],
): ReadonlySet<string> {
  const lines = (list ?? '').split(/\r?\n/).map((line) => line.replace(/#.*$/, '').trim());
  const names = authors.flatMap(({ value }) => value?.name.match(/[\p{L}\p{M}]+/gu) ?? []);
  return new Set(
    [...lines, ...names].filter(Boolean).map((word) => word.normalize('NFC').toLowerCase()),
  );
}
