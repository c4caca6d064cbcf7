import { ownBundles } from '../../offline/route.ts';
import { browserSource } from '../../search/browser-source.ts';
import { searchEngine } from '../../search/engine.ts';
import { debounce } from './debounce.ts';
import type { MakeMode, Mode } from './mode.ts';
import { watchOpening } from './opening.ts';
import { rememberQuery } from './recent-store.ts';
import { resultsView } from './results-view.ts';
import { type SearchSession, searchSession } from './session.ts';

/** Brings a `<site-search>` to life, in its mode. All scripts are there by now: nothing is awaited. */
export function startSearch(host: HTMLElement, makeMode: MakeMode): void {
  const { base = '/', bundles = `${base}pf/bundles.json` } = host.dataset;
  const field = host.querySelector<HTMLInputElement>('[name=q]');
  if (!field) return;
  const engine = searchEngine({
    ...browserSource(bundles, base),
    ownBundles: () => (navigator.serviceWorker?.controller ? bundles + ownBundles : undefined),
  });
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
