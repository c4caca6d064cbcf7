import { browserSource } from '../../../../src/search/browser-source.ts';
import { searchEngine } from '../../../../src/search/engine.ts';
import { noSelection } from '../../../../src/search/types.ts';
import { register } from './register.ts';

/** In the page: our engine on the index of the built site. */
const engine = searchEngine(browserSource('/pf/bundles.json', '/'));

register('ours', async (text) => {
  const answer = await engine.search({
    text,
    filters: noSelection,
    sort: 'lien-quan',
    without: [],
  });
  return (await answer.hits(0, 10)).map(({ url }) => url);
});
