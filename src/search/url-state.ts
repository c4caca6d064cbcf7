import { type Facet, facets, type SearchQuery, type Selection, type Sort, sorts } from './types.ts';

/** More values of one filter than this are left out: an address is no place for a thousand of them. */
const maxValues = 50;
const defaultSort: Sort = 'lien-quan';

/** What an address such as `?q=lũ+lụt&nam=2023&nam=2024&sap-xep=moi-nhat` asks for. */
export function readState(params: URLSearchParams): SearchQuery {
  const asked = params.get('sap-xep');
  return {
    text: params.get('q') ?? '',
    filters: selectionOf((facet) => params.getAll(facet)),
    sort: sorts.find((sort) => sort === asked) ?? defaultSort,
  };
}

/** The address of a query; what is the default is left out, so that one query has one address. */
export function writeState(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.text !== '') params.set('q', query.text);
  for (const facet of facets) {
    for (const id of tidy(query.filters[facet])) params.append(facet, id);
  }
  if (query.sort !== defaultSort) params.set('sap-xep', query.sort);
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

/** Whether any filter is chosen. */
export function hasSelection(selection: Selection): boolean {
  return facets.some((facet) => selection[facet].length > 0);
}

function tidy(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
    .filter((id) => id !== '')
    .sort()
    .slice(0, maxValues);
}
