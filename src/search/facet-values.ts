import { type Facet, type FacetValue, facets, type Selection } from './types.ts';

/** A filter of the archive: every value, `id|label`, and the numbers of its pages. */
export type RawFilter = ReadonlyMap<string, readonly number[]>;

/** The parts of a filter's value as it stands in the index. */
export function splitValue(value: string): { readonly id: string; readonly label: string } {
  const bar = value.indexOf('|');
  return bar < 0
    ? { id: value, label: value }
    : { id: value.slice(0, bar), label: value.slice(bar + 1) };
}

/** One filter out of those of several bundles; `first` is the number of a bundle's first page. */
export function mergeFilters(
  parts: readonly { readonly values: RawFilter; readonly first: number }[],
): RawFilter {
  const merged = new Map<string, number[]>();
  for (const { values, first } of parts) {
    for (const [value, pages] of values) {
      const list = merged.get(value) ?? [];
      for (const page of pages) list.push(first + page);
      merged.set(value, list);
    }
  }
  return merged;
}

/** The pages that have one of the values with these ids. An id that nobody has gives none. */
export function pagesWith(filter: RawFilter, ids: readonly string[]): ReadonlySet<number> {
  const pages = new Set<number>();
  for (const [value, list] of filter) {
    if (ids.includes(splitValue(value).id)) for (const page of list) pages.add(page);
  }
  return pages;
}

/** Takes away the pages that a selection leaves out, but for what one filter (`but`) leaves out. */
export function keepSelected(
  pages: readonly number[],
  selection: Selection,
  filters: ReadonlyMap<Facet, RawFilter>,
  but?: Facet,
): readonly number[] {
  return facets.reduce((left, facet) => {
    const ids = selection[facet];
    if (ids.length === 0 || facet === but) return left;
    const chosen = pagesWith(filters.get(facet) ?? new Map(), ids);
    return left.filter((page) => chosen.has(page));
  }, pages);
}

/**
 * Every value of a filter, with how many of `pages` have it. Years run backwards, the others by
 * name, so that a list does not move while one types.
 */
export function facetValues(
  facet: Facet,
  filter: RawFilter,
  pages: ReadonlySet<number>,
): readonly FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const [value, list] of filter) {
    const { id, label } = splitValue(value);
    const known = values.get(id);
    let count = known?.count ?? 0;
    for (const page of list) if (pages.has(page)) count += 1;
    // Of two labels the same one, in whatever order the bundles bring them.
    values.set(id, { id, label: known && known.label < label ? known.label : label, count });
  }
  const direction = facet === 'nam' ? -1 : 1;
  return [...values.values()].sort(
    (a, b) => direction * (a.label.localeCompare(b.label, 'vi') || (a.id < b.id ? -1 : 1)),
  );
}
