import type { SiteDate } from '../text/dates.ts';
import { escapeXml } from './escape-xml.ts';

export interface SitemapEntry {
  /** Absolute. */
  readonly url: string;
  /** When what the page says last changed; left out where nobody can say. */
  readonly lastmod?: SiteDate | undefined;
}

export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/** The protocol's own limit: https://www.sitemaps.org/protocol.html */
const mostEntries = 50_000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function body(tag: 'url' | 'sitemap', entries: readonly SitemapEntry[]): string {
  return entries
    .map(({ url, lastmod }) => {
      const changed = lastmod
        ? `<lastmod>${lastmod.hasTime ? lastmod.iso : lastmod.day}</lastmod>`
        : '';
      return `<${tag}><loc>${escapeXml(url)}</loc>${changed}</${tag}>\n`;
    })
    .join('');
}

/** One sitemap file. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  return `${declaration}\n<urlset xmlns="${namespace}">\n${body('url', entries)}</urlset>\n`;
}

function toIndex(files: readonly SitemapEntry[]): string {
  return `${declaration}\n<sitemapindex xmlns="${namespace}">\n${body('sitemap', files)}</sitemapindex>\n`;
}

function latestOf(entries: readonly SitemapEntry[]): SiteDate | undefined {
  return entries.reduce<SiteDate | undefined>(
    (latest, { lastmod }) =>
      lastmod && (!latest || lastmod.epochMs > latest.epochMs) ? lastmod : latest,
    undefined,
  );
}

/**
 * The files to write: `sitemap.xml`, which beyond 50,000 entries becomes an index of
 * `sitemap-1.xml`, `sitemap-2.xml`, …
 *
 * @param homeUrl where the files will lie: absolute, with a trailing slash
 */
export function sitemapFiles(
  entries: readonly SitemapEntry[],
  { homeUrl, limit = mostEntries }: { readonly homeUrl: string; readonly limit?: number },
): SitemapFile[] {
  if (entries.length <= limit) return [{ name: 'sitemap.xml', xml: toSitemap(entries) }];
  const chunks = Array.from({ length: Math.ceil(entries.length / limit) }, (_, index) =>
    entries.slice(index * limit, (index + 1) * limit),
  );
  const files = chunks.map((chunk, index) => ({
    name: `sitemap-${index + 1}.xml`,
    xml: toSitemap(chunk),
    lastmod: latestOf(chunk),
  }));
  const index = files.map(({ name, lastmod }) => ({ url: `${homeUrl}${name}`, lastmod }));
  return [
    { name: 'sitemap.xml', xml: toIndex(index) },
    ...files.map(({ name, xml }) => ({ name, xml })),
  ];
}
