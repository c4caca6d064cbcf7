import { type CardFacts, cardHeight, cardWidth } from '../cards/card-facts.ts';
import { cardName } from '../cards/card-name.ts';
import { absolute } from '../data/build.ts';
import { settings } from '../data/settings.ts';
import type { ArticleView, AuthorView, CoverView } from '../data/views.ts';
import type { Picture } from '../pictures/names.ts';
import { jpegAddress } from '../pictures/sources.ts';
import {
  type ArticleFacts,
  type AuthorFacts,
  type ImageFacts,
  modifiedOf,
  type SiteFacts,
} from '../seo/index.ts';
import { site } from '../site.ts';
import { formatShort, type SiteDate } from '../text/dates.ts';

/** Views as the plain facts that meta elements, JSON-LD, feeds and cards are made from. */
export const siteFacts: SiteFacts = {
  site,
  homeUrl: absolute('/'),
  logo: { url: absolute('/bieu-tuong-512.png'), width: 512, height: 512, type: 'image/png' },
};

/** What an article's social card shows. */
export function cardOf(article: ArticleView): CardFacts {
  if (!settings.ownCards) return siteCard;
  return {
    title: article.title,
    section: article.section.name,
    dateText: formatShort(article.date),
    authorText: article.authors.map((author) => author.name).join(', '),
    siteName: site.name,
  };
}

/** The card of every page that is no article. */
export const siteCard: CardFacts = {
  title: site.tagline,
  section: '',
  dateText: '',
  authorText: '',
  siteName: site.name,
};

/** A social card as an image of the page. */
export function cardImage(card: CardFacts): ImageFacts {
  return {
    url: absolute(cardName(card)),
    width: cardWidth,
    height: cardHeight,
    alt: card.title,
    type: 'image/png',
  };
}

/** An article's cover as machines are told of it: one JPEG that all of them can read. */
export function coverFacts({ picture, alt, caption, credit }: CoverView): ImageFacts {
  return { ...pictureFacts(picture), alt, caption, credit };
}

function pictureFacts(picture: Picture): ImageFacts {
  const width = Math.min(1200, picture.width);
  return {
    url: settings.siteUrl + jpegAddress(picture, settings.base),
    width,
    height: Math.round((picture.height * width) / picture.width),
    type: picture.kind === 'svg' ? 'image/svg+xml' : 'image/jpeg',
  };
}

/** An author as JSON-LD and meta elements need to know them. */
export function authorFacts(author: AuthorView): AuthorFacts {
  const { kind, name, address, role, biography, links, photo } = author;
  return {
    kind,
    name,
    url: absolute(address),
    role,
    biography,
    links: links?.map((link) => link.href),
    image: photo && pictureFacts(photo),
  };
}

/** When an article last changed, for feeds and the sitemap. */
export function modifiedAt({ date, updated, corrections }: ArticleView): SiteDate {
  return modifiedOf({ published: date, updated, corrections });
}

/** An article as JSON-LD, meta elements and feeds need to know it. */
export function articleFacts(article: ArticleView): ArticleFacts {
  const { address, title, summary, date, updated, corrections, section, tags, authors, cover } =
    article;
  return {
    url: absolute(address),
    title,
    summary,
    published: date,
    updated,
    corrections,
    section: { name: section.name, url: absolute(section.address) },
    tags: tags.map((tag) => tag.name),
    authors: authors.map(authorFacts),
    cover: cover && coverFacts(cover),
    card: cardImage(cardOf(article)),
    wordCount: article.syllables,
  };
}
