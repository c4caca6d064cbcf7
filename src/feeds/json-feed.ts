import { generateJsonFeed, type Json } from 'feedsmith';
import { categoriesOf, cleanFeed } from './clean-feed.ts';
import { feedDate } from './feed-date.ts';
import type { Feed, FeedItem } from './model.ts';

function toItem(item: FeedItem): Json.Item<Date, true> {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    ...(item.summary ? { summary: item.summary } : {}),
    ...(item.image ? { image: item.image.url } : {}),
    date_published: feedDate(item.published),
    ...(item.updated ? { date_modified: feedDate(item.updated) } : {}),
    authors: [...item.authors],
    tags: categoriesOf(item),
  };
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with whole articles. */
export function toJsonFeed(feed: Feed): string {
  const clean = cleanFeed(feed);
  const { json: self } = clean.feedUrls;
  const generated = generateJsonFeed<true>(
    {
      title: clean.title,
      description: clean.description,
      home_page_url: clean.homeUrl,
      ...(self ? { feed_url: self } : {}),
      ...(clean.icon ? { icon: clean.icon } : {}),
      language: clean.language,
      authors: [clean.author],
      items: clean.items.map(toItem),
    },
    { strict: true },
  ) as object;
  // feedsmith leaves an empty list out; `items` is obligatory.
  return JSON.stringify({ ...generated, ...(clean.items.length === 0 ? { items: [] } : {}) });
}
