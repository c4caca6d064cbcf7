import { bundleBases } from './bundles.ts';
import { facetCounts, pagefindFilters, type RawCounts } from './facet-values.ts';
import type { PagefindInstance, PagefindModule, PagefindOptions } from './pagefind-api.ts';
import { toHit } from './pagefind-hit.ts';
import { isSearchable, normaliseQuery } from './query.ts';
import {
  type Facet,
  facets,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuery,
} from './types.ts';
import { hasSelection } from './url-state.ts';

/** Words of an article around what was found. */
const excerptLength = 32;

/** How the engine reaches the world; tests give their own. */
export interface PagefindSource {
  /** Address of bundles.json. */
  readonly bundles: string;
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  readonly fetchJson: (url: string) => Promise<unknown>;
  readonly importModule: (url: string) => Promise<PagefindModule>;
}

interface Archive {
  /** Absent where the site has no article. */
  readonly instance?: PagefindInstance;
  /** All filter values of the archive. */
  readonly universe: RawCounts;
}

/**
 * The engine on plain Pagefind: this file alone knows how to drive it. Nothing is loaded before the
 * first search; what failed is thrown away, so that the next search loads it anew.
 */
export function pagefindEngine(source: PagefindSource): SearchEngine {
  let opening: Promise<Archive> | undefined;
  let attempt = 0;

  const orDrop = async <T>(current: Promise<Archive>, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (opening === current) opening = undefined;
      current.then((archive) => archive.instance?.destroy()).catch(() => undefined);
      throw error;
    }
  };

  return {
    async search(query) {
      opening ??= openArchive(source, attempt++);
      const current = opening;
      const answer = await orDrop(
        current,
        current.then((archive) => ask(archive, query)),
      );
      return { ...answer, hits: (...range) => orDrop(current, answer.hits(...range)) };
    },
  };
}

async function openArchive(source: PagefindSource, attempt: number): Promise<Archive> {
  const bases = bundleBases(await source.fetchJson(source.bundles));
  const [first, ...others] = bases.map((bundle) => source.base + bundle);
  if (first === undefined) return { universe: {} };
  // A browser may remember that a module failed to load: another address asks the network again.
  const again = attempt > 0 ? `?lan=${attempt}` : '';
  const module = await source.importModule(`${first}pagefind.js${again}`);
  const shared = {
    baseUrl: source.base,
    excerptLength,
    excerptEllipsis: '…',
    metaCacheTag: '1',
  };
  const instance = module.createInstance({ basePath: first, ...shared });
  try {
    for (const other of others) await instance.mergeIndex(other, shared);
    return { instance, universe: await instance.filters() };
  } catch (error) {
    await instance.destroy();
    throw error;
  }
}

async function ask(archive: Archive, query: SearchQuery): Promise<SearchAnswer> {
  const { instance, universe } = archive;
  const { text } = normaliseQuery(query.text);
  if (text === '' && !hasSelection(query.filters)) return noHits(universe, universe);
  if (!instance || (text !== '' && !isSearchable(text))) return noHits(universe, {});

  const filters = pagefindFilters(query.filters, universe);
  const order: PagefindOptions =
    text === '' || query.sort === 'moi-nhat' ? { sort: { ngay: 'desc' } } : {};
  const find = (chosen: typeof filters) =>
    instance.search(text === '' ? null : text, { ...order, filters: chosen });

  const answer = await find(filters);
  const counts = new Map<Facet, RawCounts>();
  for (const facet of facets) {
    const { [facet]: own, ...others } = filters;
    // What another value of the same filter would add is counted as if that filter were not set.
    counts.set(facet, own ? (await find(others)).filters : answer.filters);
  }
  return {
    total: answer.results.length,
    facets: facetCounts(universe, (facet) => counts.get(facet) ?? {}),
    async hits(start, count) {
      const wanted = answer.results.slice(start, start + count);
      const data = await Promise.all(wanted.map((result) => result.data()));
      return data.map((each) => toHit(each, text));
    },
  };
}

function noHits(universe: RawCounts, counts: RawCounts): SearchAnswer {
  return { total: 0, facets: facetCounts(universe, () => counts), hits: async () => [] };
}
