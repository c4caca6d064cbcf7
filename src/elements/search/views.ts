import type { Hit, SearchAnswer, SearchQuery } from '../../search/types.ts';
import { isNarrowed } from '../../search/url-state.ts';
import { button } from '../dom.ts';
import type { Actions } from './actions.ts';
import { countMessage, failed } from './messages.ts';
import type { View } from './results-view.ts';

/** Whether nothing is asked: no words, no filter. */
export function isIdle(query: SearchQuery): boolean {
  return query.text.trim() === '' && !isNarrowed(query);
}

/** The view while nothing is asked. */
export function idleView(query: SearchQuery, offer: readonly Node[]): View {
  return { state: 'idle', status: '', answers: query.text, offer };
}

/** The view of an answer: hits, or none and where else to look, and how the query was understood. */
export async function answerView(
  answer: SearchAnswer,
  hits: readonly Hit[],
  query: SearchQuery,
  host: HTMLElement,
  actions: Actions,
): Promise<View> {
  const { total, understood } = answer;
  const { reading, also, absent, instead, near } = understood;
  const isPlain =
    total > 0 && !reading && !instead && ![also, absent, near, query.without].some((l) => l.length);
  // Without the explanation the answer still stands.
  const explain = isPlain ? undefined : await import('./explain.ts').catch(() => undefined);
  return {
    state: total > 0 ? 'results' : 'nothing',
    status: countMessage(total, query.text),
    answers: query.text,
    total,
    hits,
    notes: explain?.notesOn(understood, query, actions) ?? [],
    offer: total > 0 ? [] : (explain?.elsewhere(query, host.dataset, actions) ?? []),
  };
}

/** The view when a file did not load; it claims nothing about what there is to find. */
export function failureView(retry: () => void): View {
  return {
    state: 'failed',
    status: failed,
    offer: [button({ 'data-search-retry': true }, 'Thử lại', retry)],
  };
}
