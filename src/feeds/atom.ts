import { type Atom, generateAtomFeed } from 'feedsmith';
import { siteDateFromEpoch } from '../text/dates.ts';
import { categoriesOf, cleanFeed } from './clean-feed.ts';
import { feedDate } from './feed-date.ts';
import type { Feed, FeedAuthor, FeedImage, FeedItem } from './model.ts';

function toPerson({ name, url }: FeedAuthor) {
  return { name, uri: url };
}

function enclosure({ url, type, bytes, alt }: FeedImage): Atom.Link<Date, true> {
  return {
    rel: 'enclosure',
    href: url,
    type,
    ...(bytes === undefined ? {} : { length: bytes }),
    ...(alt === '' ? {} : { title: alt }),
  };
}

function toEntry(item: FeedItem): Atom.Entry<Date, true> {
  return {
    id: item.id,
    title: { value: item.title, type: 'text' },
    links: [
      { rel: 'alternate', type: 'text/html', href: item.url },
      ...(item.image ? [enclosure(item.image)] : []),
    ],
    published: feedDate(item.published),
    updated: feedDate(item.updated ?? item.published),
    authors: item.authors.map(toPerson),
    categories: categoriesOf(item).map((term) => ({ term })),
    summary: { value: item.summary, type: 'text' },
    content: { value: item.html, type: 'html' },
  };
}

/** Atom 1.0 (RFC 4287) with whole articles. Dates keep the site's offset. */
export function toAtom(feed: Feed): string {
  const clean = cleanFeed(feed);
  const { atom: self } = clean.feedUrls;
  return generateAtomFeed<true>(
    {
      id: self ?? clean.homeUrl,
      title: { value: clean.title, type: 'text' },
      subtitle: { value: clean.description, type: 'text' },
      xml: { lang: clean.language },
      updated: feedDate(siteDateFromEpoch(clean.updatedEpochMs)),
      links: [
        { rel: 'alternate', type: 'text/html', href: clean.homeUrl },
        ...(self ? [{ rel: 'self', type: 'application/atom+xml', href: self }] : []),
      ],
      authors: [toPerson(clean.author)],
      ...(clean.icon ? { icon: clean.icon } : {}),
      entries: clean.items.map(toEntry),
    },
    { strict: true },
  );
}
