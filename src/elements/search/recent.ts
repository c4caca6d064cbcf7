/** More would be a record of what one reads, not a help. */
const mostRecent = 8;

/** The queries with `text` as the newest; written otherwise in case alone, it replaces the older. */
export function withRecent(queries: readonly string[], text: string): readonly string[] {
  return [text, ...withoutRecent(queries, text)].slice(0, mostRecent);
}

/** The queries without `text`. */
export function withoutRecent(queries: readonly string[], text: string): readonly string[] {
  return queries.filter((query) => query.toLowerCase() !== text.toLowerCase());
}

/** What storage holds, newest first; nothing if it is not what we wrote. */
export function parseRecent(stored: string | null): readonly string[] {
  try {
    const queries: unknown = JSON.parse(stored ?? '');
    if (!Array.isArray(queries)) return [];
    return queries.filter((query) => typeof query === 'string' && query).slice(0, mostRecent);
  } catch {
    return [];
  }
}
