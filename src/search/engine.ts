import { type Archive, type ArchiveSource, openArchive } from './archive.ts';
import { facetValues, keepSelected, type RawFilter } from './facet-values.ts';
import { hitOf } from './hit.ts';
import { isSearchable, normaliseQuery } from './query.ts';
import { rankQuery } from './rank-query.ts';
import { asTyped, type Ranking } from './ranking.ts';
import {
  type Facet,
  type FacetCounts,
  facets,
  type SearchAnswer,
  type SearchEngine,
  type SearchQuery,
} from './types.ts';
import { isNarrowed } from './url-state.ts';

/**
 * The engine. Nothing is loaded before the first search; after a failure all is loaded anew. A search
 * in the site's index that fails is done in the device's, if it holds one.
 */
export function searchEngine(source: ArchiveSource): SearchEngine {
  let opened: Opened | undefined;
  /** Something of the site's index was not to be had: the next search begins with the device's. */
  let isDoubtful = false;
  let last:
    | { readonly of: Archive; readonly key: string; readonly ranking: Promise<Ranking> }
    | undefined;

  const orForget = async <T>(current: Opened, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (opened === current) opened = undefined;
      last = undefined;
      throw error;
    }
  };
  /** A filter that is clicked asks for the same text again. */
  const ranked = (archive: Archive, text: string, without: readonly string[]) => {
    const key = JSON.stringify([text, without]);
    if (last?.key !== key || last.of !== archive) {
      last = { of: archive, key, ranking: rankQuery(archive, text, without) };
    }
    return last.ranking;
  };
  const searchIn = async (current: Opened, query: SearchQuery): Promise<SearchAnswer> => {
    const work = async () => {
      const archive = await current.archive;
      const { text, ends } = typedText(query.text);
      const ranking = await (text === ''
        ? everything(archive)
        : isSearchable(text)
          ? ranked(archive, text + ends, query.without)
          : nothing);
      const isAsked = text !== '' || isNarrowed(query);
      return answerOf(archive, query, isAsked, ranking, source.base);
    };
    const later = async <T>(part: Promise<T>): Promise<T> => {
      try {
        return await orForget(current, part);
      } catch (error) {
        isDoubtful = !current.isOwn;
        throw error;
      }
    };
    const answer = await orForget(current, work());
    return {
      ...answer,
      hits: (...range) => later(answer.hits(...range)),
      facets: () => later(answer.facets()),
    };
  };
  const searchSite = (query: SearchQuery) => {
    opened ??= { archive: openArchive(source), isOwn: false };
    return searchIn(opened, query);
  };
  /** Rejects when the device holds nothing to search in. */
  const searchDevice = async (query: SearchQuery) => {
    const bundles = source.ownBundles?.();
    if (bundles === undefined) throw new Error('Máy không có chỉ mục tìm kiếm.');
    const own = { archive: openArchive({ ...source, bundles }), isOwn: true };
    // A whole edition is stayed with; in a part, only this search is made.
    if (!(await own.archive).partial) opened = own;
    return searchIn(own, query);
  };

  return {
    async search(query) {
      if (isDoubtful) {
        isDoubtful = false;
        return searchDevice(query).catch(() => searchSite(query));
      }
      try {
        return await searchSite(query);
      } catch (error) {
        // Why the device has nothing either is not what the reader wants to know.
        return searchDevice(query).catch(() => {
          throw error;
        });
      }
    },
  };
}

/** The site's archive, or the device's own. */
interface Opened {
  readonly archive: Promise<Archive>;
  readonly isOwn: boolean;
}

/** A space at the end says that the last word is whole; it survives the tidying. */
function typedText(typed: string): { readonly text: string; readonly ends: string } {
  const { text, cut } = normaliseQuery(typed);
  return { text, ends: cut || /\s$/u.test(typed) ? ' ' : '' };
}

const nothing: Ranking = { pages: [], understood: asTyped };

/** Every article, as a search without words finds it: by the filters alone. */
function everything(archive: Archive): Ranking {
  const wording = { words: [], quoted: [], behind: false };
  const match = { rank: 0, inexact: 0, spread: 0, score: 0 };
  const pages = Array.from({ length: archive.pageCount }, (_, page) => ({
    ...match,
    page,
    wording,
  }));
  return { ...nothing, pages: pages.reverse() };
}

async function answerOf(
  archive: Archive,
  query: SearchQuery,
  isAsked: boolean,
  { pages, understood }: Ranking,
  base: string,
): Promise<SearchAnswer> {
  const load = async (names: readonly Facet[]) =>
    new Map(
      await Promise.all(names.map(async (name) => [name, await archive.filter(name)] as const)),
    );
  const chosen = await load(facets.filter((facet) => query.filters[facet].length > 0));
  const inTime = pages.map(({ page }) => page).filter(withinDays(archive, query));
  const kept = new Set(keepSelected(inTime, query.filters, chosen));
  const list = isAsked ? pages.filter(({ page }) => kept.has(page)) : [];
  if (query.sort === 'moi-nhat') list.sort((a, b) => b.page - a.page);
  return {
    total: list.length,
    understood: archive.partial ? { ...understood, partial: archive.partial } : understood,
    async hits(start, count) {
      const wanted = list.slice(start, start + count);
      return Promise.all(
        wanted.map(async (each) => hitOf(await archive.fragment(each.page), each, base)),
      );
    },
    async facets() {
      const filters = await load(facets);
      // What another value of the same filter would add is counted as if that filter were not set.
      const values = (facet: Facet) =>
        facetValues(
          facet,
          filters.get(facet) ?? (new Map() as RawFilter),
          new Set(keepSelected(inTime, query.filters, filters, facet)),
        );
      return {
        nam: values('nam'),
        'chuyen-muc': values('chuyen-muc'),
        the: values('the'),
        'tac-gia': values('tac-gia'),
      } satisfies FacetCounts;
    },
  };
}

function withinDays({ days }: Archive, { from, to }: SearchQuery): (page: number) => boolean {
  const first = dayOf(from) ?? Number.NEGATIVE_INFINITY;
  const last = dayOf(to) ?? Number.POSITIVE_INFINITY;
  return (page) => {
    const day = days[page] ?? 0;
    return day >= first && day <= last;
  };
}

/** Days since 1970 of `yyyy-mm-dd`; undefined for anything else. */
function dayOf(day: string | undefined): number | undefined {
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}
