import { type Facet, type FacetCounts, type FacetValue, facets, type Selection } from './types.ts';

/** Pagefind's counts: filter → value → articles. A value is `id|label`, or an id that is its label. */
export type RawCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The parts of a filter's value as it stands in the index. */
export function splitValue(value: string): { readonly id: string; readonly label: string } {
  const bar = value.indexOf('|');
  return bar < 0
    ? { id: value, label: value }
    : { id: value.slice(0, bar), label: value.slice(bar + 1) };
}

/**
 * The counts to show: every value in `universe`, with its number in `countsOf(facet)`. Years run
 * backwards, the others by name, so that a list does not move while one types.
 */
export function facetCounts(
  universe: RawCounts,
  countsOf: (facet: Facet) => RawCounts,
): FacetCounts {
  const list = (facet: Facet) =>
    valuesOf(facet, universe[facet] ?? {}, countsOf(facet)[facet] ?? {});
  return {
    nam: list('nam'),
    'chuyen-muc': list('chuyen-muc'),
    the: list('the'),
    'tac-gia': list('tac-gia'),
  };
}

/** A selection in Pagefind's terms: any of the chosen values in each filter that has some. */
export function pagefindFilters(
  selection: Selection,
  universe: RawCounts,
): Record<string, { any: string[] }> {
  const filters: Record<string, { any: string[] }> = {};
  for (const facet of facets) {
    const ids = selection[facet];
    if (ids.length === 0) continue;
    const known = Object.keys(universe[facet] ?? {}).filter((v) => ids.includes(splitValue(v).id));
    // An id that nobody has finds nothing; without it the filter would let everything pass.
    filters[facet] = { any: known.length > 0 ? known : [...ids] };
  }
  return filters;
}

function valuesOf(
  facet: Facet,
  all: Readonly<Record<string, number>>,
  counts: Readonly<Record<string, number>>,
): readonly FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const value of Object.keys(all)) {
    const { id, label } = splitValue(value);
    const count = (values.get(id)?.count ?? 0) + (counts[value] ?? 0);
    values.set(id, { id, label, count });
  }
  const direction = facet === 'nam' ? -1 : 1;
  return [...values.values()].sort(
    (a, b) => direction * (a.label.localeCompare(b.label, 'vi') || (a.id < b.id ? -1 : 1)),
  );
}
