/** The filters of the archive, by the names that they have in the page, the address and the index. */
export const facets = ['nam', 'chuyen-muc', 'the', 'tac-gia'] as const;
export type Facet = (typeof facets)[number];

/** By relevance, or the newest first. */
export const sorts = ['lien-quan', 'moi-nhat'] as const;
export type Sort = (typeof sorts)[number];

/** Chosen ids in each filter: any of them within one filter, and all filters together. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

/** No filter chosen. */
export const noSelection: Selection = { nam: [], 'chuyen-muc': [], the: [], 'tac-gia': [] };

/** What the reader asks: the words as typed, the filters and the order. */
export interface SearchQuery {
  readonly text: string;
  readonly filters: Selection;
  readonly sort: Sort;
}

/** A piece of text, and whether it is among what was searched for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** One value of a filter, with how many articles choosing it would give. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Every value that the archive has, those without a hit included (count 0). */
export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>;

/** One found article, ready to show. */
export interface Hit {
  /** Root-relative, base path included. */
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  readonly section?: string;
  readonly authors: readonly string[];
  /** SiteDate.iso. */
  readonly date?: string;
  /** Address of the thumbnail. */
  readonly image?: string;
}

/** The answer to one query. Hits are fetched as they are needed. */
export interface SearchAnswer {
  readonly total: number;
  readonly facets: FacetCounts;
  /** Hits `start` to `start + count`, fewer at the end. Rejects when a file fails to load. */
  hits(start: number, count: number): Promise<readonly Hit[]>;
}

/**
 * Something that searches the archive. Rejects when anything that the answer depends on failed to
 * load, so that a total of 0 always means that nothing was found. After a rejection the next call
 * starts afresh.
 */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchAnswer>;
}
