export { toAtom } from './atom.ts';
export { absoluteHtml } from './full-text.ts';
export { toJsonFeed } from './json-feed.ts';
export type { Feed, FeedAuthor, FeedImage, FeedItem } from './model.ts';
export { toRss } from './rss.ts';
