import type { WordKey } from '../text/words.ts';
import { type Fragment, type OpenBundle, openBundle } from './archive-bundle.ts';
import {
  type ArchiveSource,
  archiveFiles,
  asNumbers,
  asTexts,
  parseJson,
} from './archive-files.ts';
import { readBundles } from './bundles.ts';
import { mergeFilters, type RawFilter } from './facet-values.ts';
import { baseOf, labelWord, marksIn, titleMark } from './index-words.ts';
import { emptyOverview, readOverview } from './overview.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import { remember } from './remember.ts';
import type { PartialArchive } from './types.ts';

export type { Fragment } from './archive-bundle.ts';
export type { ArchiveSource } from './archive-files.ts';

/** The two texts of an article that are searched apart. */
export type Field = 'title' | 'body';

/**
 * All bundles as one archive: an article's number counts through them, the oldest first, so that the
 * numbers are in the order of time.
 */
export interface Archive {
  readonly pageCount: number;
  /** Days since 1970 by page. */
  readonly days: readonly number[];
  /** Words of the title by page. */
  readonly titles: readonly number[];
  /** About how many words title and body have, by page. */
  readonly lengths: readonly number[];
  readonly glossary: Readonly<Record<string, string>>;
  /** Set when it is not the whole archive of the site. */
  readonly partial: PartialArchive | undefined;
  /** About how often the base stands in the archive. */
  cost(base: string): number;
  postings(field: Field, base: WordKey['base']): Promise<Postings>;
  /** Every word that begins so; undefined when they are too many to load. */
  prefixPostings(field: Field, prefix: string): Promise<Postings | undefined>;
  /** The pages of which these words are a tag, or an author's name. */
  labelled(words: readonly { readonly key: WordKey }[]): Promise<Int32Array>;
  fragment(page: number): Promise<Fragment>;
  filter(name: string): Promise<RawFilter>;
  /** Frequent words as mostly written, and on how many articles. */
  near(): Promise<ReadonlyMap<string, number>>;
}

/** Opens the archive: `bundles.json`, then each bundle's tables. Rejects when a file is not to be had. */
export async function openArchive(source: ArchiveSource): Promise<Archive> {
  const {
    bundles: list,
    glossary,
    partial,
  } = readBundles(parseJson(await source.fetch(source.bundles, true)));
  const files = archiveFiles(source);
  const bundles = await Promise.all(list.map((bundle) => openBundle(files, bundle)));
  const pageCount = bundles.reduce((sum, bundle) => sum + bundle.days.length, 0);
  const shelves = shelvesOf(bundles);
  const newest = bundles.at(-1);
  const { costs, wide } = newest ? readOverview(newest.contents) : emptyOverview;

  const collect = async (prefix: string, whole: boolean, field: Field) => {
    const start = field === 'title' ? titleMark + prefix : prefix;
    const builder = new PostingsBuilder();
    const loaded = await Promise.all(
      shelves.map(({ bundle }) => Promise.all(bundle.chunksOf(start, whole).map(bundle.chunk))),
    );
    for (const [shelf, { first }] of shelves.entries()) {
      for (const { words, places } of loaded[shelf] ?? []) {
        words.forEach((word, i) => {
          const marks = whole ? marksIn(word, start) : startsSo(word, start);
          if (marks === undefined) return;
          builder.begin({
            base: whole ? prefix : baseOf(word).slice(start.length - prefix.length),
            marks,
          });
          places(i, (page, position) => builder.add(first + page, position));
        });
      }
    }
    return builder.build(pageCount);
  };
  const titleOf = remember((base: string) => collect(base, true, 'title'));
  const bodyOf = remember((base: string) => collect(base, true, 'body'));

  return {
    pageCount,
    days: bundles.flatMap(({ days }) => days),
    titles: bundles.flatMap(({ titles }) => titles),
    lengths: bundles.flatMap(({ lengths }) => lengths),
    glossary,
    partial,
    cost: (base) => 2 ** (costs.get(base) ?? rareCost),
    postings: (field, base) => (field === 'title' ? titleOf(base) : bodyOf(base)),
    async prefixPostings(field, prefix) {
      return wide[field].has(prefix) ? undefined : collect(prefix, false, field);
    },
    async labelled(words) {
      return (await bodyOf(labelWord(words))).pages;
    },
    fragment(page) {
      const { bundle, first } = shelfOf(shelves, page);
      return bundle.fragment(page - first);
    },
    async filter(name) {
      const parts = await Promise.all(shelves.map(({ bundle }) => bundle.filter(name)));
      return mergeFilters(parts.map((values, i) => ({ values, first: shelves[i]?.first ?? 0 })));
    },
    async near() {
      if (!newest) return new Map();
      const json = await newest.near();
      const counts = asNumbers(json['counts']);
      return new Map(asTexts(json['words']).map((word, i) => [word, counts[i] ?? 0]));
    },
  };
}

/** Power of two of the occurrences of a word that is not in the table. */
const rareCost = 5;

interface Shelf {
  readonly bundle: OpenBundle;
  /** Number of its first page. */
  readonly first: number;
}

function shelvesOf(bundles: readonly OpenBundle[]): readonly Shelf[] {
  let first = 0;
  return bundles.map((bundle) => {
    const shelf = { bundle, first };
    first += bundle.days.length;
    return shelf;
  });
}

function shelfOf(shelves: readonly Shelf[], page: number): Shelf {
  const shelf = shelves.findLast(({ first }) => first <= page);
  if (!shelf) throw new RangeError(`Không có trang ${page}.`);
  return shelf;
}

/** The marks of a word that begins with `start`, which is no whole word. */
function startsSo(word: string, start: string): string | undefined {
  if (!word.startsWith(start)) return undefined;
  const base = baseOf(word);
  return base.length < start.length ? undefined : word.slice(base.length + 1);
}
