import { browserSource } from '../../search/browser-source.ts';
import { pagefindEngine } from '../../search/pagefind.ts';
import { startField } from './start-field.ts';
import { startPage } from './start-page.ts';

/** Brings a `<site-search>` to life: with filters and an address of its own on the search page. */
export function startSearch(host: HTMLElement): void {
  const { base = '/', bundles = `${base}pf/bundles.json`, mode } = host.dataset;
  const engine = pagefindEngine(browserSource(bundles, base));
  if (mode === 'page') startPage(host, engine);
  else startField(host, engine);
}
