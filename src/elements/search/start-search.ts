import { browserSource } from '../../search/browser-source.ts';
import { searchEngine } from '../../search/engine.ts';
import { noSelection } from '../../search/types.ts';
import { debounce } from './debounce.ts';
import type { Mode } from './mode.ts';
import { watchOpening } from './opening.ts';
import { rememberQuery } from './recent-store.ts';
import { resultsView } from './results-view.ts';
import { type SearchSession, searchSession } from './session.ts';

/** Brings a `<site-search>` to life: with filters and an address of its own on the search page. */
export async function startSearch(host: HTMLElement): Promise<void> {
  const { base = '/', bundles = `${base}pf/bundles.json`, mode: name } = host.dataset;
  const field = host.querySelector<HTMLInputElement>('[name=q]');
  if (!field) return;
  const engine = searchEngine(browserSource(bundles, base));
  // Nothing is asked: it makes itself ready while the other half of the script comes.
  const nothing = { text: '', filters: noSelection, sort: 'lien-quan', without: [] } as const;
  engine.search(nothing).catch(() => undefined);
  const { makeMode } = await (name === 'page'
    ? import('./page-mode.ts')
    : import('./dialog-mode.ts'));

  const mode: Mode = makeMode(host, field, () => session);
  const results = resultsView(host, () => session.more());
  const session: SearchSession = searchSession({ ...mode, engine, results, host, field });
  const askAfterPause = debounce(mode.ask);
  field.addEventListener('input', () => {
    results.busy(true);
    askAfterPause();
  });
  field.form?.addEventListener('submit', () => rememberQuery(field.value));
  watchOpening(host, session.listed);
  mode.ask();
}
