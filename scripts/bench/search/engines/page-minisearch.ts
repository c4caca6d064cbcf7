import MiniSearch from 'minisearch';
import { type MiniDocument, miniOptions } from './minisearch-options.ts';
import { register } from './register.ts';

/** In the page: MiniSearch on its whole index, which lies beside this script. */
let opening: Promise<MiniSearch<MiniDocument>> | undefined;

async function open(): Promise<MiniSearch<MiniDocument>> {
  const response = await fetch(new URL('minisearch.json', import.meta.url));
  return MiniSearch.loadJSON(await response.text(), miniOptions);
}

register('minisearch', async (text) => {
  opening ??= open();
  const found = (await opening).search(text);
  return found.slice(0, 10).map(({ id }) => String(id));
});
