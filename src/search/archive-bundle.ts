import { type ArchiveFiles, asNumbers, asText, asTexts, type Json } from './archive-files.ts';
import type { Bundle } from './bundles.ts';
import { readFilter, readFragments, runningSum } from './index-files.ts';
import { powerOf } from './overview.ts';
import { remember } from './remember.ts';
import { type IndexChunk, readChunk } from './word-chunk.ts';

/** One article as the index keeps it, for its hit. */
export interface Fragment {
  /** Root-relative, without the site's base path. */
  readonly url: string;
  /** The article's text, its blocks joined by single spaces. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  /** Its headings; `location` in UTF-16 units of `content`. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** One of the archive's indexes: its table of contents, and its files as they are asked for. */
export interface OpenBundle {
  /** Days since 1970 by page. */
  readonly days: readonly number[];
  /** Words of the title by page. */
  readonly titles: readonly number[];
  /** About how many words title and text have, by page. */
  readonly lengths: readonly number[];
  /** Its whole table of contents. */
  readonly contents: Json;
  /** Numbers of the chunks with words that begin with `prefix`, or are spellings of it if `whole`. */
  chunksOf(prefix: string, whole: boolean): readonly number[];
  chunk(number: number): Promise<IndexChunk>;
  fragment(page: number): Promise<Fragment>;
  filter(name: string): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Of the newest bundle: words as they are mostly written, and on how many articles. */
  near(): Promise<Json>;
}

/** Loads a bundle's table of contents: one request. What it must hold is in search-index/index.ts. */
export async function openBundle(files: ArchiveFiles, { base }: Bundle): Promise<OpenBundle> {
  const contents = await files.json(`${base}contents.json`);
  const chunkStarts = asTexts(contents['chunks']);
  const perFragment = Number(contents['perFragment']);
  const bytes = (name: string) => files.bytes(base + name);
  const fragments = remember(async (number: number) =>
    readFragments<Fragment>(await bytes(`fragment/${number}.pf_fragment`)),
  );
  return {
    days: runningSum(asNumbers(contents['days'])),
    titles: asNumbers(contents['titles']),
    lengths: [...asText(contents['lengths'])].map((letter) => 2 ** (powerOf(letter) / 2)),
    contents,
    chunksOf: (prefix, whole) =>
      chunksBetween(chunkStarts, prefix, prefix + (whole ? '1' : '\uffff')),
    chunk: remember(async (number: number) => readChunk(await bytes(`index/${number}.pf_index`))),
    async fragment(page) {
      const list = await fragments(Math.floor(page / perFragment));
      const fragment = list[page % perFragment];
      if (!fragment) throw new RangeError(`Không có trang ${page}.`);
      return fragment;
    },
    filter: remember(async (name: string) => readFilter(await bytes(`filter/${name}.pf_filter`))),
    near: () => files.json(`${base}near.json`),
  };
}

/**
 * The numbers of the chunks that hold the words from `first` on, up to and without `end`. A chunk goes
 * from its start, which Pagefind cuts to what tells it from the words before, to that of the next.
 */
export function chunksBetween(
  starts: readonly string[],
  first: string,
  end: string,
): readonly number[] {
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    return start < end && (next === undefined || next > first) ? [i] : [];
  });
}
