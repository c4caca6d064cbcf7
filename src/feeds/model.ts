import type { SiteDate } from '../text/dates.ts';

/** Somebody, or a desk, who signs an article. */
export interface FeedAuthor {
  readonly name: string;
  /** The author's page, absolute. */
  readonly url: string;
}

/** The picture at the head of an article. */
export interface FeedImage {
  readonly url: string;
  /** Media type, such as 'image/jpeg'. */
  readonly type: string;
  /** Size of the file. Without it RSS gets no `<enclosure>`, whose length is obligatory. */
  readonly bytes?: number | undefined;
  readonly alt: string;
}

export interface FeedItem {
  /** The permalink; it never changes, so that readers see an article once. */
  readonly id: string;
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole article, as `absoluteHtml` returns it. */
  readonly html: string;
  readonly published: SiteDate;
  readonly updated?: SiteDate | undefined;
  readonly authors: readonly FeedAuthor[];
  readonly tags: readonly string[];
  /** The section's name as readers see it. */
  readonly section: string;
  readonly image?: FeedImage | undefined;
}

/**
 * What every feed format is made from. All addresses are absolute. Text is any text at all: what
 * XML cannot hold is dropped when the feed is written.
 */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that this is the feed of, with the base path. */
  readonly homeUrl: string;
  /** Where each format lies; a format that is not published is left out. */
  readonly feedUrls: {
    readonly rss?: string | undefined;
    readonly atom?: string | undefined;
    readonly json?: string | undefined;
  };
  /** BCP 47, such as 'vi'. */
  readonly language: string;
  /** When anything in the feed last changed: of the articles, never of the build. */
  readonly updatedEpochMs: number;
  readonly author: FeedAuthor;
  /** A square picture, absolute. */
  readonly icon?: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}
