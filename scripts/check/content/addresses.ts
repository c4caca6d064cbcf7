import { addresses } from '../../../src/text/addresses.ts';
import { authorId } from './parse-content.ts';
import type { Content } from './types.ts';

/** What stands at an address, and from when. */
export type Target = {
  /** The moment of publication in milliseconds; `-Infinity` for what is always there. */
  from: number;
  /** A draft is never there. */
  draft: boolean;
};

/** The feeds of the whole site, and of each section. */
const FEEDS = ['rss.xml', 'atom.xml', 'feed.json'];

/** Routes that exist whatever the content is. */
const FIXED = [
  addresses.home,
  addresses.archive,
  addresses.search,
  addresses.latest,
  addresses.siteMap,
  addresses.offline,
  ...FEEDS.map((name) => addresses.home + name),
];

const ALWAYS: Target = { from: Number.NEGATIVE_INFINITY, draft: false };

const known = new WeakMap<Content, ReadonlyMap<string, Target>>();

/** Every address of the site without its base path, page 2 and on of lists aside. */
export function siteAddresses(content: Content): ReadonlyMap<string, Target> {
  const targets = known.get(content) ?? makeAddresses(content);
  known.set(content, targets);
  return targets;
}

function makeAddresses(content: Content): Map<string, Target> {
  const tagAddresses = new Map<string, string>();
  const tagAddress = (tag: string) => {
    const address = tagAddresses.get(tag) ?? addresses.tag(tag);
    tagAddresses.set(tag, address);
    return address;
  };
  const targets = new Map<string, Target>(FIXED.map((address) => [address, ALWAYS]));
  for (const { id } of content.sections.value ?? []) {
    const list = addresses.section(id);
    for (const address of [list, ...FEEDS.map((name) => list + name)]) targets.set(address, ALWAYS);
  }
  for (const author of content.authors) targets.set(addresses.author(authorId(author)), ALWAYS);
  for (const { path } of content.pages) {
    targets.set(addresses.page(path.replace(/^pages\//, '').replace(/\.mdx?$/, '')), ALWAYS);
  }
  for (const { address, fields } of content.articles) {
    if (!fields.date) continue;
    const target = { from: fields.date.epochMs, draft: fields.draft };
    const [year = '', month = ''] = fields.date.day.split('-');
    const lists = [addresses.archiveYear(year), addresses.archiveMonth(year, month)];
    for (const { value } of fields.tags) lists.push(tagAddress(value));
    for (const list of lists) targets.set(list, earlier(targets.get(list), target));
    if (address) targets.set(address, target);
  }
  return targets;
}

/** A list is there as soon as the first of its articles is. */
function earlier(known: Target | undefined, other: Target): Target {
  if (!known || known.draft) return other;
  return other.draft || known.from <= other.from ? known : other;
}
