import type { Hit, SearchQuery } from '../../search/types.ts';
import { hasSelection } from '../../search/url-state.ts';
import { button } from '../dom.ts';
import { elsewhere } from './elsewhere.ts';
import { countMessage, failed } from './messages.ts';
import type { View } from './results-view.ts';

interface Answered {
  readonly query: SearchQuery;
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly host: HTMLElement;
  readonly onClear: () => void;
}

/** The view of an answer: hits, none, or nothing asked yet. */
export function answerView({ query, total, hits, host, onClear }: Answered): View {
  const answers = query.text;
  const filtered = hasSelection(query.filters);
  if (query.text.trim() === '' && !filtered) return { state: 'idle', status: '', answers };
  const status = countMessage(total, query.text);
  if (total > 0) return { state: 'results', status, answers, total, hits };
  const clear = filtered ? [button({ 'data-search-clear': true }, 'Bỏ hết bộ lọc', onClear)] : [];
  return { state: 'nothing', status, answers, total, offer: [...clear, elsewhere(host.dataset)] };
}

/** The view when a file did not load; it claims nothing about what there is to find. */
export function failureView(retry: () => void): View {
  return {
    state: 'failed',
    status: failed,
    offer: [button({ 'data-search-retry': true }, 'Thử lại', retry)],
  };
}
