import { type Facet, facets, type SearchAnswer, type SearchQuery } from '../../search/types.ts';
import { isNarrowed } from '../../search/url-state.ts';
import { button, h } from '../dom.ts';
import type { Filters } from './filters.ts';
import { patiently } from './patiently.ts';
import { isIdle } from './views.ts';

/** Beside the list there is room for open filters; above it they would push it away. */
const wide = '(min-width: 52rem)';

/** What the reader can do with the filters. */
export interface FilterActions {
  readonly toggle: (facet: Facet, id: string) => void;
  /** Sets both days; what is no day is no limit. */
  readonly setDays: (from?: string, to?: string) => void;
  readonly clear: () => void;
  /** Asks again. */
  readonly retry: () => void;
}

/**
 * The place of the filters. They and their counts take files of their own, which are fetched once the
 * hits are there, and only while the filters are open or one of them is chosen.
 */
export interface FilterPanel {
  readonly elements: readonly HTMLElement[];
  /** Shows what is chosen, at once; the counts follow with the answer. */
  choose(query: SearchQuery): void;
  /** Counts anew for an answer; for none, which could not be had, says so where nothing else does. */
  count(answer?: SearchAnswer): void;
}

export function filterPanel(actions: FilterActions): FilterPanel {
  const name = h('summary');
  const notice = h('p', { role: 'status' });
  const body = h('div');
  const panel = h('details', { class: 'search-panel' }, name, notice, body);
  const chips = h('div');
  const isWide = matchMedia(wide).matches;
  let opensItself = isWide;
  let filters: Filters | undefined;
  let query: SearchQuery;
  let answer: SearchAnswer | undefined;
  /** The answer whose counts are shown, or on their way. */
  let counted: SearchAnswer | undefined;

  const fail = () => {
    counted = undefined;
    const retry = () => {
      // The button goes, and the focus would with it.
      name.focus();
      notice.replaceChildren();
      if (answer) refresh();
      else actions.retry();
    };
    notice.replaceChildren('Không tải được bộ lọc. ', button({}, 'Thử lại', retry));
  };
  const refresh = async () => {
    const mine = answer;
    if (!panel.open && !isNarrowed(query)) return;
    try {
      const { makeFilters } = await patiently(import('./filters.ts'));
      filters ??= makeFilters(body, chips, actions, isWide);
      filters.choose(query);
      if (!mine || mine === counted) return;
      counted = mine;
      const counts = await patiently(mine.facets());
      if (mine !== answer) return;
      filters.count(counts);
      notice.replaceChildren();
    } catch (error) {
      console.error(error);
      if (mine === answer) fail();
    }
  };
  panel.addEventListener('toggle', refresh);

  return {
    elements: [chips, panel],
    choose(next) {
      query = next;
      const { filters: chosen, from, to } = query;
      const count = facets.flatMap((facet) => chosen[facet]).length + (from ? 1 : 0) + (to ? 1 : 0);
      name.textContent = `Bộ lọc${count > 0 ? ` (${count})` : ''}`;
      filters?.choose(query);
    },
    count(next) {
      answer = next;
      if (!answer) {
        // Where something was asked, the list says that nothing can be had.
        if (isIdle(query)) fail();
        else notice.replaceChildren();
        return;
      }
      if (opensItself && !isIdle(query)) {
        opensItself = false;
        panel.open = true;
      }
      refresh();
    },
  };
}
