import { type Facet, facets, type SearchQuery, type Selection, type Sort, sorts } from './types.ts';

/** More values of one filter than this are left out: an address is no place for a thousand of them. */
const maxValues = 50;
const defaultSort: Sort = 'lien-quan';

/**
 * What an address such as `?q=lũ+lụt&nam=2023&nam=2024&tu=2023-05-01&sap-xep=moi-nhat` asks for.
 * What it cannot mean (a 30 February, an unknown order) is as if it were not there.
 */
export function readState(params: URLSearchParams): SearchQuery {
  const asked = params.get('sap-xep');
  return {
    text: params.get('q') ?? '',
    filters: selectionOf((facet) => params.getAll(facet)),
    sort: sorts.find((sort) => sort === asked) ?? defaultSort,
    ...daysOf(params.get('tu'), params.get('den')),
    without: tidy(params.getAll('bo')),
  };
}

/** The address of a query; what is the default is left out, so that one query has one address. */
export function writeState(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  for (const facet of facets) {
    for (const id of tidy(query.filters[facet])) params.append(facet, id);
  }
  if (query.from) params.set('tu', query.from);
  if (query.to) params.set('den', query.to);
  if (query.sort !== defaultSort) params.set('sap-xep', query.sort);
  for (const id of tidy(query.without)) params.append('bo', id);
  return params;
}

/** A selection with the ids that `idsOf` names, each once and in one order. */
export function selectionOf(idsOf: (facet: Facet) => readonly string[]): Selection {
  return {
    nam: tidy(idsOf('nam')),
    'chuyen-muc': tidy(idsOf('chuyen-muc')),
    the: tidy(idsOf('the')),
    'tac-gia': tidy(idsOf('tac-gia')),
  };
}

/** The part of a query that these two name; anything but a day of the calendar names none. */
export function daysOf(
  from: string | null | undefined,
  to: string | null | undefined,
): Pick<SearchQuery, 'from' | 'to'> {
  return { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
}

/** Whether any filter is chosen. */
export function hasSelection(selection: Selection): boolean {
  return facets.some((facet) => selection[facet].length > 0);
}

/** Whether a filter or a day is chosen. */
export function isNarrowed({ filters, from, to }: SearchQuery): boolean {
  return hasSelection(filters) || from !== undefined || to !== undefined;
}

/** `yyyy-mm-dd`, and in the calendar. */
function isDay(text: string | null | undefined): text is string {
  if (!text || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function tidy(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
    .filter((id) => id !== '')
    .sort()
    .slice(0, maxValues);
}
