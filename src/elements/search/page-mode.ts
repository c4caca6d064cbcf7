import { normaliseQuery } from '../../search/query.ts';
import { type Facet, noSelection, type SearchQuery } from '../../search/types.ts';
import { daysOf, selectionOf } from '../../search/url-state.ts';
import { addressOf, pageAddress } from './address.ts';
import { withSoundDays } from './days.ts';
import { filterPanel } from './filter-panel.ts';
import type { MakeMode } from './mode.ts';
import { goToPlace, keepPlace, type Place, placeIn } from './place.ts';
import { sortView } from './sort-view.ts';

/** The search page: field, filters, order and list; its address says all of it. */
export const makeMode: MakeMode = (host, field, session) => {
  const list = host.querySelector('[data-search-results]');
  const address = pageAddress();
  let query = address.read();

  const use = async (next: SearchQuery, place?: Place) => {
    query = next;
    sort.update(query.sort);
    panel.choose(query);
    const isListed = await session().ask(withSoundDays(query), place?.shown);
    if (isListed && place && list) goToPlace(list, place);
  };
  const change = (part: Partial<SearchQuery>, isTyped = false) => {
    const text = field.value;
    // What was left out was a wording of the former text.
    const without = isSameText(text, query.text) ? query.without : [];
    const next = { ...query, text, without, ...part };
    address.write(next, isTyped);
    use(next);
  };
  const toggle = (facet: Facet, id: string) => {
    const ids = query.filters[facet];
    const changed = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
    change({ filters: selectionOf((each) => (each === facet ? changed : query.filters[each])) });
  };
  const setDays = (from?: string, to?: string, filters = query.filters) => {
    const { from: _from, to: _to, ...rest } = query;
    query = { ...rest, ...daysOf(from, to) };
    change({ filters });
  };
  const clear = () => setDays('', '', noSelection);
  const sort = sortView((chosen) => change({ sort: chosen }));
  const panel = filterPanel({ toggle, setDays, clear, retry: () => use(query) });
  host.querySelector('[data-search-filters]')?.replaceChildren(sort.element, ...panel.elements);

  let arrived = placeIn(history.state);
  const ask = () => {
    if (field.value === query.text) use(query, arrived);
    else change({}, true);
    arrived = undefined;
  };
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    address.settle();
    // On a phone the keyboard lies over what was found.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
  });
  addEventListener('popstate', () => {
    const next = address.read();
    field.value = next.text;
    use(next, placeIn(history.state));
  });
  if (list) keepPlace(list, () => session().isAsking());
  // What was typed before this script came is newer than the address.
  if (field.value === '') field.value = query.text;

  return {
    pageSize: 10,
    ask,
    actions: {
      choose(text) {
        field.value = text;
        change({ without: [] });
        field.focus();
      },
      clear,
      leaveOut: (ids) => change({ without: ids }),
      linkTo: (text) => addressOf({ ...query, text, without: [] }),
    },
    onAnswer: panel.count,
  };
};

function isSameText(one: string, other: string): boolean {
  return normaliseQuery(one).text === normaliseQuery(other).text;
}
