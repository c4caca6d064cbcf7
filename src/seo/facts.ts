import type { Site } from '../site.ts';
import type { SiteDate } from '../text/dates.ts';

/**
 * The plain facts that meta elements and JSON-LD are made from. All addresses are absolute and hold
 * the base path; text is as readers see it, not escaped.
 */
export interface ImageFacts {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** Media type, such as 'image/png'. */
  readonly type?: string | undefined;
}

export interface AuthorFacts {
  /** An editorial desk is an organisation; people are people. */
  readonly kind: 'person' | 'desk';
  readonly name: string;
  /** The author's page. */
  readonly url: string;
  readonly role?: string | undefined;
  readonly biography?: string | undefined;
  readonly image?: ImageFacts | undefined;
  /** Pages elsewhere about the same person. */
  readonly links?: readonly string[] | undefined;
}

export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

export interface CorrectionFacts {
  readonly date: SiteDate;
  readonly note: string;
}

export interface ArticleFacts {
  readonly url: string;
  readonly title: string;
  /** The summary, whole; it is cut where a place is short. */
  readonly summary: string;
  readonly published: SiteDate;
  readonly updated?: SiteDate | undefined;
  readonly corrections?: readonly CorrectionFacts[] | undefined;
  readonly section: NamedLink;
  readonly tags: readonly string[];
  readonly authors: readonly AuthorFacts[];
  /** The cover, if there is one. */
  readonly cover?: ImageFacts | undefined;
  /** The social card, 1200 × 630. */
  readonly card: ImageFacts;
  /** Whitespace-separated syllables, as `countSyllables` counts them. */
  readonly wordCount?: number | undefined;
}

/** A page that is no article: the front page, a list, an author, a search page. */
export interface PageFacts {
  readonly url: string;
  /** Without the site's name; empty on the front page. */
  readonly title: string;
  readonly description: string;
  readonly card?: ImageFacts | undefined;
  /** 1-based; from page 2 on it is told apart in the title. */
  readonly page?: number | undefined;
  /** A page that belongs in no search engine (search results, the 404 page). */
  readonly noIndex?: boolean | undefined;
}

/** The site's own data together with where this build puts it. */
export interface SiteFacts {
  readonly site: Site;
  /** The front page, absolute, with the base path and a trailing slash. */
  readonly homeUrl: string;
  /** A square picture of at least 112 × 112 pixels. */
  readonly logo: ImageFacts;
}
