import { isSearchable, normaliseQuery } from '../../search/query.ts';
import { parseRecent, withRecent } from './recent.ts';

const key = 'tim-gan-day';

/** The queries that the reader settled on, newest first; they never leave the device. */
export function readRecent(): readonly string[] {
  try {
    return parseRecent(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Where storage is refused or full, nothing is kept, and nothing is said about it. */
export function writeRecent(queries: readonly string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(key, JSON.stringify(queries));
    else localStorage.removeItem(key);
  } catch {}
}

/** Keeps a query that the reader settled on: with Enter, or by opening what it found. */
export function rememberQuery(typed: string): void {
  const { text } = normaliseQuery(typed);
  if (isSearchable(text)) writeRecent(withRecent(readRecent(), text));
}
