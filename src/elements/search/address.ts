import { normaliseQuery } from '../../search/query.ts';
import type { SearchQuery } from '../../search/types.ts';
import { readState, writeState } from '../../search/url-state.ts';

/** The search page's address of a query. */
export function addressOf(query: SearchQuery): string {
  const { text, cut } = normaliseQuery(query.text);
  // Servers refuse an address of many thousand characters; beyond the cut nothing is searched for.
  const params = writeState(cut ? { ...query, text } : query).toString();
  return params ? `?${params}` : location.pathname;
}

/**
 * The search page's own address. Typing changes it in place; a choice (a filter, the order) is a
 * step of its own, and so is the first key after one, so that Back returns to what was settled on.
 */
export interface PageAddress {
  read(): SearchQuery;
  write(query: SearchQuery, isTyped: boolean): void;
  /** What was typed is settled (Enter): editing it further begins a new step. */
  settle(): void;
}

export function pageAddress(): PageAddress {
  let isSettled = location.search.length > 1;
  const settle = () => {
    isSettled = true;
  };
  addEventListener('popstate', settle);
  return {
    settle,
    read: () => readState(new URLSearchParams(location.search)),
    write(query, isTyped) {
      const url = addressOf(query);
      if (url !== (location.search || location.pathname)) {
        history[isTyped && !isSettled ? 'replaceState' : 'pushState'](null, '', url);
      }
      isSettled = !isTyped;
    },
  };
}
