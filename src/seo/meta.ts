import { cutAtWord } from '../text/cut-at-word.ts';
import type { ArticleFacts, ImageFacts, PageFacts, SiteFacts } from './facts.ts';
import { modifiedOf } from './modified.ts';

/** Search engines show about this many characters of a description. */
const descriptionLength = 160;

/** `[property or name, content]`; a property may come more than once (article:tag). */
export type MetaPair = readonly [key: string, content: string];

/** Everything that a page's `<head>` says about the page. Plain text: the template escapes it. */
export interface PageMeta {
  /** For `<title>`: with the site's name. */
  readonly title: string;
  /** At most 160 characters. */
  readonly description: string;
  readonly canonical: string;
  /** For `<meta name="robots">`. */
  readonly robots: string;
  /** For `<meta property="…">`: Open Graph (https://ogp.me). */
  readonly openGraph: readonly MetaPair[];
  /** For `<meta name="…">`; X takes the rest from Open Graph. */
  readonly twitter: readonly MetaPair[];
}

function imagePairs(image: ImageFacts | undefined): MetaPair[] {
  if (!image) return [];
  return [
    ['og:image', image.url],
    ...(image.type ? [['og:image:type', image.type] as const] : []),
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ...(image.alt ? [['og:image:alt', image.alt] as const] : []),
  ];
}

function commonPairs(
  { site }: SiteFacts,
  page: { type: string; title: string; description: string; url: string },
): MetaPair[] {
  return [
    ['og:site_name', site.name],
    ['og:locale', site.locale],
    ['og:type', page.type],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
  ];
}

function twitterPairs(image: ImageFacts | undefined): MetaPair[] {
  if (!image) return [['twitter:card', 'summary']];
  const alt: MetaPair[] = image.alt ? [['twitter:image:alt', image.alt]] : [];
  return [['twitter:card', 'summary_large_image'], ...alt];
}

/** What an article's `<head>` says. */
export function articleMeta(facts: SiteFacts, article: ArticleFacts): PageMeta {
  const { title, url, card } = article;
  const description = cutAtWord(article.summary, descriptionLength);
  return {
    title: `${title} | ${facts.site.name}`,
    description,
    canonical: url,
    robots: 'max-image-preview:large',
    openGraph: [
      ...commonPairs(facts, { type: 'article', title, description, url }),
      ...imagePairs(card),
      ['article:published_time', article.published.iso],
      ['article:modified_time', modifiedOf(article).iso],
      ...article.authors.map((author): MetaPair => ['article:author', author.url]),
      ['article:section', article.section.name],
      ...article.tags.map((tag): MetaPair => ['article:tag', tag]),
    ],
    twitter: twitterPairs(card),
  };
}

function listTitle({ site }: SiteFacts, page: PageFacts): string {
  const numbered = (page.page ?? 1) > 1 ? ` – Trang ${page.page}` : '';
  return page.title === '' ? `${site.tagline}${numbered}` : `${page.title}${numbered}`;
}

/** What the `<head>` of any other page says: the front page, lists, authors, search. */
export function listMeta(facts: SiteFacts, page: PageFacts): PageMeta {
  const title = listTitle(facts, page);
  const description = cutAtWord(page.description, descriptionLength);
  return {
    title: `${title} | ${facts.site.name}`,
    description,
    canonical: page.url,
    robots: page.noIndex ? 'noindex, follow' : 'max-image-preview:large',
    openGraph: [
      ...commonPairs(facts, { type: 'website', title, description, url: page.url }),
      ...imagePairs(page.card),
    ],
    twitter: twitterPairs(page.card),
  };
}
