import {
  type Facet,
  noSelection,
  type SearchEngine,
  type SearchQuery,
} from '../../search/types.ts';
import { selectionOf } from '../../search/url-state.ts';
import { Address, type Manner } from './address.ts';
import { ChipsView } from './chips-view.ts';
import { debounce } from './debounce.ts';
import { FilterView } from './filter-view.ts';
import { ResultsView } from './results-view.ts';
import { SearchSession } from './session.ts';
import { SortView } from './sort-view.ts';

/** Hits that are shown, and fetched, at a time. */
const pageSize = 10;
/** Beside the list there is room for open filters; above it they would push it away. */
const wide = '(min-width: 52rem)';

/** The search page: field, filters, order and list; its address says all of it. */
export function startPage(host: HTMLElement, engine: SearchEngine): void {
  const form = host.querySelector('form');
  const field = host.querySelector<HTMLInputElement>('[name=q]');
  if (!form || !field) return;
  const address = new Address();
  let query = address.read();

  const use = (next: SearchQuery) => {
    query = next;
    sort.update(query.sort);
    session.ask(query);
  };
  const change = (part: Partial<SearchQuery>, manner: Manner) => {
    const next = { ...query, text: field.value, ...part };
    address.write(next, manner);
    use(next);
  };
  const toggle = (facet: Facet, id: string) => {
    const ids = query.filters[facet];
    const changed = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
    const filters = selectionOf((each) => (each === facet ? changed : query.filters[each]));
    change({ filters }, 'choice');
  };
  const clear = () => change({ filters: noSelection }, 'choice');

  const sort = new SortView((chosen) => change({ sort: chosen }, 'choice'));
  const chips = new ChipsView(toggle, clear);
  const filters = new FilterView(matchMedia(wide).matches, toggle);
  host
    .querySelector('[data-search-filters]')
    ?.replaceChildren(sort.element, chips.element, ...filters.elements);

  const results = new ResultsView(host, () => session.more());
  const session = new SearchSession({
    engine,
    results,
    pageSize,
    host,
    onClear: clear,
    onAnswer(answer, { filters: selection }) {
      filters.update(answer.facets, selection);
      chips.update(answer.facets, selection);
    },
  });

  const typed = () => {
    if (field.value === query.text) use(query);
    else change({}, 'typing');
  };
  const typedAfterPause = debounce(typed);
  field.addEventListener('input', () => {
    results.busy();
    typedAfterPause();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed();
    address.settle();
  });
  address.onMove((next) => {
    field.value = next.text;
    use(next);
  });
  // What was typed before this script came is newer than the address.
  if (field.value === '') field.value = query.text;
  use({ ...query, text: field.value });
}
