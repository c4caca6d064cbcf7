import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Understanding } from '../../types.ts';

/** One query of queries.yaml, which says what each field is for. */
export interface Golden {
  readonly q: string;
  readonly form?: 'NFD' | 'broken';
  readonly times?: number;
  readonly first?: string | null;
  readonly second?: string;
  readonly total?: number;
  readonly atLeast?: number;
  readonly reading?: Understanding['reading'];
  readonly also?: readonly string[];
  readonly absent?: readonly string[];
  readonly instead?: string;
  readonly near?: readonly string[];
  readonly browser?: boolean;
  readonly why: string;
}

const file = await readFile(new URL('../queries.yaml', import.meta.url), 'utf8');

/** The queries by what they are examples of. */
export const goldenClasses = parse(file) as readonly {
  readonly class: string;
  readonly queries: readonly Golden[];
}[];
export const goldenQueries: readonly Golden[] = goldenClasses.flatMap(({ queries }) => queries);

/** The text that a reader is to have typed. */
export function typed({ q, form, times = 1 }: Golden): string {
  // An emoji is two UTF-16 units: a lone surrogate is left.
  if (form === 'broken') return q.slice(0, -1);
  return q.repeat(times).normalize(form ?? 'NFC');
}

/** The query as a line of the report: what is not to be seen in it is escaped. */
export function shown({ q, form, times = 1 }: Golden): string {
  const escaped = JSON.stringify(q).replace(
    /[\p{Cf}\p{M}]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
  return `${escaped}${form ? ` (${form})` : ''}${times > 1 ? ` × ${times}` : ''}`;
}
