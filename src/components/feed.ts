import { absolute } from '../data/build.ts';
import { oncePerArticle } from '../data/once-per-article.ts';
import { siteData } from '../data/site-data.ts';
import type { ArticleView, SectionView } from '../data/views.ts';
import { absoluteHtml, type Feed, type FeedItem } from '../feeds/index.ts';
import { site } from '../site.ts';
import { coverHtml } from './cover-html.ts';
import { coverFacts, modifiedAt } from './facts.ts';
import { fullText } from './full-text.ts';

/** Enough for a reader who looks in once a month; each entry carries its full text. */
const ENTRIES = 30;

/** The feed of the whole site, or of one section. */
export async function feedOf(section?: SectionView): Promise<Feed> {
  const { articles } = await siteData();
  const own = section ? articles.filter((article) => article.section.id === section.id) : articles;
  const latest = own.slice(0, ENTRIES);
  const address = section?.address ?? '/';
  const file = (name: string) => absolute(address + name);
  return {
    title: section ? `${section.name} – ${site.name}` : site.name,
    description: section?.description ?? site.description,
    homeUrl: absolute(address),
    feedUrls: { rss: file('rss.xml'), atom: file('atom.xml'), json: file('feed.json') },
    language: site.language,
    updatedEpochMs: Math.max(0, ...latest.map((article) => modifiedAt(article).epochMs)),
    author: { name: site.organisation, url: absolute('/') },
    icon: absolute('/bieu-tuong-512.png'),
    items: await Promise.all(latest.map(itemOf)),
  };
}

/** An article stands in up to six feeds: three of the site, three of its section. */
const itemOf = oncePerArticle(makeItem);

async function makeItem(article: ArticleView): Promise<FeedItem> {
  const url = absolute(article.address);
  const cover = article.cover && coverFacts(article.cover);
  return {
    id: url,
    url,
    title: article.title,
    summary: article.summary,
    html: absoluteHtml(coverHtml(article.cover) + (await fullText(article.id)), { pageUrl: url }),
    published: article.date,
    updated: article.updated,
    authors: article.authors.map(({ name, address }) => ({ name, url: absolute(address) })),
    tags: article.tags.map((tag) => tag.name),
    section: article.section.name,
    image: cover && { url: cover.url, type: cover.type ?? 'image/jpeg', alt: cover.alt ?? '' },
  };
}
