import { generateRssFeed, type Rss } from 'feedsmith';
import { siteDateFromEpoch } from '../text/dates.ts';
import { categoriesOf, cleanFeed } from './clean-feed.ts';
import { feedDate } from './feed-date.ts';
import type { Feed, FeedImage, FeedItem } from './model.ts';

type Item = Rss.Item<Date, true>;

/** `<description>` holds HTML, a summary is plain text (https://www.rssboard.org/rss-profile). */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pictureOf(image: FeedImage): Pick<Item, 'enclosures' | 'media'> {
  const { url, type, bytes, alt } = image;
  const described = alt === '' ? {} : { description: { value: alt, type: 'plain' } };
  const sized = bytes === undefined ? {} : { fileSize: bytes };
  return {
    ...(bytes === undefined ? {} : { enclosures: [{ url, type, length: bytes }] }),
    media: { contents: [{ url, type, medium: 'image', ...sized, ...described }] },
  };
}

function toItem(item: FeedItem): Item {
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.id, isPermaLink: true },
    pubDate: feedDate(item.published),
    description: escapeHtml(item.summary),
    content: { encoded: item.html },
    dc: { creators: item.authors.map(({ name }) => name) },
    categories: categoriesOf(item).map((name) => ({ name })),
    ...(item.image ? pictureOf(item.image) : {}),
  };
}

/**
 * RSS 2.0 with whole articles (content:encoded), their authors (dc:creator) and pictures (enclosure
 * and Media RSS). Dates are in GMT, as RFC 822 knows them.
 */
export function toRss(feed: Feed): string {
  const clean = cleanFeed(feed);
  const { title, description, homeUrl: link, language, icon, feedUrls } = clean;
  return generateRssFeed<true>(
    {
      title,
      link,
      description,
      language,
      docs: 'https://www.rssboard.org/rss-specification',
      // Obligatory in Atom only; an empty feed has not been built of anything.
      ...(clean.items.length > 0
        ? { lastBuildDate: feedDate(siteDateFromEpoch(clean.updatedEpochMs)) }
        : {}),
      ...(icon ? { image: { url: icon, title, link } } : {}),
      ...(feedUrls.rss
        ? { atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feedUrls.rss }] } }
        : {}),
      items: clean.items.map(toItem),
    },
    { strict: true },
  );
}
