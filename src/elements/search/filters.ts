import { type FacetCounts, facets, type SearchQuery } from '../../search/types.ts';
import { type Chip, chipsView } from './chips-view.ts';
import { isReversed, shortDay } from './days.ts';
import { daysView } from './days-view.ts';
import { facetNames } from './facet-names.ts';
import type { FilterActions } from './filter-panel.ts';
import { filterView } from './filter-view.ts';

/** Days, values with their counts, and what is chosen of all that. */
export interface Filters {
  choose(query: SearchQuery): void;
  count(counts: FacetCounts): void;
}

/**
 * Puts the filters into `body`, and what is chosen into `chips`, which stays in sight. `open`: whether
 * the lists of values start unfolded.
 */
export function makeFilters(
  body: HTMLElement,
  chips: HTMLElement,
  actions: FilterActions,
  open: boolean,
): Filters {
  const { toggle, setDays, clear } = actions;
  const days = daysView(setDays);
  const values = filterView(open, toggle);
  const chosen = chipsView(clear);
  body.replaceChildren(days.element, ...values.elements);
  chips.replaceChildren(chosen.element);
  let query: SearchQuery | undefined;
  let counts: FacetCounts | undefined;

  const chipsOf = (asked: SearchQuery): readonly Chip[] => {
    const { from, to } = isReversed(asked) ? {} : asked;
    const ofValues = facets.flatMap((facet) =>
      asked.filters[facet].map((id) => {
        const label = counts?.[facet].find((value) => value.id === id)?.label ?? id;
        return { text: `${facetNames[facet]}: ${label}`, remove: () => toggle(facet, id) };
      }),
    );
    return [
      ...ofValues,
      ...(from ? [{ text: `Từ ngày ${shortDay(from)}`, remove: () => setDays('', to) }] : []),
      ...(to ? [{ text: `Đến ngày ${shortDay(to)}`, remove: () => setDays(from, '') }] : []),
    ];
  };
  const choose = (asked: SearchQuery) => {
    query = asked;
    days.update(asked);
    chosen.update(chipsOf(asked));
    if (counts) values.update(counts, asked.filters);
  };
  return {
    choose,
    count(next) {
      counts = next;
      if (query) choose(query);
    },
  };
}
