import type { SearchQuery } from '../../search/types.ts';

/** Whether the first day comes after the last, so that no day lies between them. */
export function isReversed({ from, to }: Pick<SearchQuery, 'from' | 'to'>): boolean {
  return from !== undefined && to !== undefined && from > to;
}

/**
 * The query to search for: without its days while these are reversed. They stay in the fields and in
 * the address, so that nothing the reader chose is lost while one of them is still to be changed.
 */
export function withSoundDays(query: SearchQuery): SearchQuery {
  if (!isReversed(query)) return query;
  const { from: _from, to: _to, ...rest } = query;
  return rest;
}

/** `2023-10-02…` → `02/10/2023`: the day as the article has it, whatever the reader's clock. */
export function shortDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}
