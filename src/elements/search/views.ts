import type { Hit, SearchAnswer, SearchQuery, Understanding } from '../../search/types.ts';
import { isNarrowed } from '../../search/url-state.ts';
import { button, h } from '../dom.ts';
import type { Actions } from './actions.ts';
import { meaningOf } from './meaning.ts';
import { countMessage, failed } from './messages.ts';
import { patiently } from './patiently.ts';
import { queryLink } from './query-link.ts';
import type { View } from './results-view.ts';

/** The hits are there: they do not wait long for what is offered beside them. */
const explainPatienceMs = 5_000;

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
  const { also, near } = understood;
  const isPlain = total > 0 && ![also, near, query.without].some((list) => list.length);
  // Without what it offers the answer still stands.
  const explain = isPlain
    ? undefined
    : await patiently(import('./explain.ts'), explainPatienceMs).catch(() => undefined);
  return {
    state: total > 0 ? 'results' : 'nothing',
    status: countMessage(total, query.text, understood.partial),
    answers: query.text,
    total,
    hits,
    notes: [
      ...meaningNotes(understood, query, actions),
      ...(explain?.notesOn(understood, query, actions) ?? []),
    ],
    offer: total > 0 ? [] : (explain?.elsewhere(query, host.dataset, actions) ?? []),
  };
}

/** How the query was understood where that is not as it was typed. Never left to a later script. */
function meaningNotes(
  understood: Understanding,
  { text }: SearchQuery,
  actions: Actions,
): readonly Node[] {
  const { reading } = understood;
  return [
    ...(reading
      ? [h('p', {}, `Hiểu là gõ ${reading.method}: “`, queryLink(reading.text, actions), '”')]
      : []),
    ...meaningOf(understood, reading?.text ?? text).map((sentence) => h('p', {}, sentence)),
  ];
}

/** The view when a file did not load; it claims nothing about what there is to find. */
export function failureView(retry: () => void): View {
  return {
    state: 'failed',
    status: failed,
    offer: [button({ 'data-search-retry': true }, 'Thử lại', retry)],
  };
}
