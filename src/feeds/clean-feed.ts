import type { Feed, FeedAuthor, FeedItem } from './model.ts';

/** What XML 1.0 can hold (https://www.w3.org/TR/xml/#charsets); half a surrogate pair is not in it. */
const illegalInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Drops every character that no XML document may contain, not even escaped. */
export function dropIllegal(text: string): string {
  return text.replace(illegalInXml, '');
}

/** One line of text: illegal characters dropped, white space collapsed. */
export function cleanLine(text: string): string {
  return dropIllegal(text).replace(/\s+/gu, ' ').trim();
}

function cleanAuthors(authors: readonly FeedAuthor[]): FeedAuthor[] {
  return authors
    .map(({ name, url }) => ({ name: cleanLine(name), url }))
    .filter(({ name }) => name !== '');
}

function cleanItem(item: FeedItem): FeedItem {
  return {
    ...item,
    // Atom requires a title; an address is better than an invalid feed.
    title: cleanLine(item.title) || item.url,
    summary: cleanLine(item.summary),
    html: dropIllegal(item.html),
    authors: cleanAuthors(item.authors),
    tags: item.tags.map(cleanLine).filter((tag) => tag !== ''),
    section: cleanLine(item.section),
    image: item.image && { ...item.image, alt: cleanLine(item.image.alt) },
  };
}

/** The same feed with text that every format can hold. */
export function cleanFeed(feed: Feed): Feed {
  return {
    ...feed,
    title: cleanLine(feed.title) || feed.homeUrl,
    description: cleanLine(feed.description) || feed.homeUrl,
    author: { ...feed.author, name: cleanLine(feed.author.name) || feed.homeUrl },
    items: feed.items.map(cleanItem),
  };
}

/** An article's section and tags, each once, in that order. */
export function categoriesOf(item: FeedItem): string[] {
  return [...new Set([item.section, ...item.tags])].filter((name) => name !== '');
}
