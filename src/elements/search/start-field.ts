import { noSelection, type SearchEngine } from '../../search/types.ts';
import { debounce } from './debounce.ts';
import { ResultsView } from './results-view.ts';
import { SearchSession } from './session.ts';

/** As many as fit a dialog without scrolling far; the search page has them all. */
const pageSize = 6;

/** The search without filters: the first hits as one types; Enter goes to the search page. */
export function startField(host: HTMLElement, engine: SearchEngine): void {
  const field = host.querySelector<HTMLInputElement>('[name=q]');
  if (!field) return;
  const nothing = () => undefined;
  const results = new ResultsView(host, nothing);
  const session = new SearchSession({
    engine,
    results,
    pageSize,
    host,
    onAnswer: nothing,
    onClear: nothing,
  });
  const ask = () => session.ask({ text: field.value, filters: noSelection, sort: 'lien-quan' });
  const askAfterPause = debounce(ask);
  field.addEventListener('input', () => {
    results.busy();
    askAfterPause();
  });
  ask();
}
