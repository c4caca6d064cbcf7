import { normaliseQuery } from '../../search/query.ts';
import type { SearchQuery } from '../../search/types.ts';
import { readState, writeState } from '../../search/url-state.ts';

/** How a query came about: by keys that are still being typed, or as a choice in itself. */
export type Manner = 'typing' | 'choice';

/**
 * The search page's own address. Typing changes it in place; a choice (a filter, the order) is a
 * step of its own, and so is the first key after one, so that Back returns to what was settled on.
 */
export class Address {
  private settled = location.search.length > 1;

  read(): SearchQuery {
    return readState(new URLSearchParams(location.search));
  }

  write(query: SearchQuery, manner: Manner): void {
    const { text, cut } = normaliseQuery(query.text);
    // Servers refuse an address of many thousand characters; beyond the cut nothing is searched for.
    const params = writeState(cut ? { ...query, text } : query).toString();
    const url = params ? `?${params}` : location.pathname;
    if (`?${params}` !== (location.search || '?')) {
      const step = manner === 'choice' || this.settled;
      history[step ? 'pushState' : 'replaceState'](null, '', url);
    }
    this.settled = manner === 'choice';
  }

  /** What was typed is settled (Enter): editing it further begins a new step. */
  settle(): void {
    this.settled = true;
  }

  /** Calls back with the query of the address that Back or Forward went to. */
  onMove(use: (query: SearchQuery) => void): void {
    addEventListener('popstate', () => {
      this.settled = true;
      use(this.read());
    });
  }
}
