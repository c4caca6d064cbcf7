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

/** What the reader asks: the words as typed, the filters, the days and the order. */
export interface SearchQuery {
  readonly text: string;
  readonly filters: Selection;
  readonly sort: Sort;
  /** First and last day, `yyyy-mm-dd`, each included; absent: no limit. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of the expansions that the reader does not want (`Expansion.id`). */
  readonly without: readonly string[];
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

/** A part of a long article, under one of its headings, that holds what was searched for. */
export interface SubHit {
  /** The article's address with the heading's `#id`. */
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
}

/** One found article, ready to show. */
export interface Hit {
  /** The wording of the query by which it was found; an expansion stands in quotes. */
  readonly query: string;
  /** Root-relative, base path included. */
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** Empty in a short article. */
  readonly parts: readonly SubHit[];
  readonly section?: string;
  readonly authors: readonly string[];
  /** SiteDate.iso. */
  readonly date?: string;
  /** Address of the thumbnail. */
  readonly image?: string;
}

/** Another wording that was searched for as well: «KHCN» also as «khoa học công nghệ». */
export interface Expansion {
  /** Names it in the address when the reader removes it. */
  readonly id: string;
  /** The reader's words. */
  readonly from: string;
  /** The other wording. */
  readonly to: string;
}

/** The newest articles, `held` of all `of`: what a device keeps, where there is no network. */
export interface PartialArchive {
  readonly held: number;
  readonly of: number;
}

/** How a query was understood. */
export interface Understanding {
  /** Set when what was typed stands nowhere, and was read as keystrokes of an input method. */
  readonly reading?: { readonly method: 'Telex' | 'VNI'; readonly text: string };
  /** The other wordings that were searched for too. */
  readonly also: readonly Expansion[];
  /** Set when only the phrase was looked for, since in so large an archive its words are everywhere. */
  readonly phraseOnly?: boolean;
  /** Words of the query, as typed, that stand in no article. */
  readonly absent: readonly string[];
  /** Words of the query, as typed, that stand only with other marks. */
  readonly otherMarks: readonly string[];
  /** Quoted phrases that stand in no article; their words were searched for. */
  readonly unquoted?: readonly string[];
  /** What was searched for when no article has all words: these, as typed; else undefined. */
  readonly instead?: string;
  /** Other queries, of words that the archive has; offered when little or nothing is found. */
  readonly near: readonly string[];
  /** Set when only a part of the archive could be searched. */
  readonly partial?: PartialArchive;
}

/** The answer to one query. Hits and counts are fetched as they are needed. */
export interface SearchAnswer {
  readonly total: number;
  readonly understood: Understanding;
  /** Hits `start` to `start + count`, fewer at the end. Rejects when a file fails to load. */
  hits(start: number, count: number): Promise<readonly Hit[]>;
  /** The counts of the filters, which take files of their own. Rejects when one fails to load. */
  facets(): Promise<FacetCounts>;
}

/**
 * Something that searches the archive. Rejects when anything that the answer depends on failed to
 * load, so that a total of 0 always means that nothing was found. After a rejection the next call
 * starts afresh.
 */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchAnswer>;
}
