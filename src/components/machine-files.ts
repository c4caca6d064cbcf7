import type { CardFacts } from '../cards/card-facts.ts';
import { archiveOf } from '../data/archive.ts';
import { absolute, href } from '../data/build.ts';
import { pageEntries } from '../data/entries.ts';
import { byAuthor, bySection } from '../data/groups.ts';
import { siteData } from '../data/site-data.ts';
import { tagged } from '../data/tags.ts';
import type { ArticleView } from '../data/views.ts';
import type { SitemapEntry } from '../seo/index.ts';
import { addresses } from '../text/addresses.ts';
import type { SiteDate } from '../text/dates.ts';
import { cardOf, modifiedAt, siteCard } from './facts.ts';

/** What search engines should know: the first page of every list, every article, every page. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const { articles, sections, authors } = await siteData();
  const entry = (address: string, lastmod?: SiteDate): SitemapEntry => ({
    url: absolute(address),
    lastmod,
  });
  const list = (address: string, own: readonly ArticleView[]) => entry(address, latestOf(own));
  const years = archiveOf(articles);
  const [ofSection, ofAuthor] = [bySection(articles), byAuthor(articles)];
  return [
    list('/', articles),
    list(addresses.latest, articles),
    list(addresses.archive, articles),
    entry(addresses.siteMap),
    entry(addresses.offline),
    ...(await pageEntries()).map((page) => entry(addresses.page(page.id))),
    ...sections.map(({ id, address }) => list(address, ofSection.get(id) ?? [])),
    ...[...authors.values()].map(({ id, address }) => list(address, ofAuthor.get(id) ?? [])),
    ...tagged(articles).map(({ tag, articles: own }) => list(tag.address, own)),
    ...years.flatMap(({ address, months }) => [
      list(
        address,
        months.flatMap((month) => month.articles),
      ),
      ...months.map((month) => list(month.address, month.articles)),
    ]),
    ...articles.map((article) => entry(article.address, modifiedAt(article))),
  ];
}

/** Every card that a page names. */
export async function allCards(): Promise<CardFacts[]> {
  const { articles } = await siteData();
  return [siteCard, ...articles.map(cardOf)];
}

/** The icons in public/, as the web manifest lists them. */
export const manifestIcons = [
  { src: href('/bieu-tuong.svg'), sizes: 'any', type: 'image/svg+xml' },
  { src: href('/bieu-tuong-192.png'), sizes: '192x192', type: 'image/png' },
  { src: href('/bieu-tuong-512.png'), sizes: '512x512', type: 'image/png' },
  {
    src: href('/bieu-tuong-che-512.png'),
    sizes: '512x512',
    type: 'image/png',
    purpose: 'maskable' as const,
  },
];

function latestOf(articles: readonly ArticleView[]): SiteDate | undefined {
  return articles
    .map(modifiedAt)
    .reduce<SiteDate | undefined>(
      (latest, date) => (latest && latest.epochMs >= date.epochMs ? latest : date),
      undefined,
    );
}
