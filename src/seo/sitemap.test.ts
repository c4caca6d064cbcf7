import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { sitemapFiles, toSitemap } from './sitemap.ts';
import { siteDate } from './test-support/sample-facts.ts';

const homeUrl = 'https://tin.example/ban-tin/';
const entries = [
  { url: homeUrl },
  { url: `${homeUrl}2023/10/a/`, lastmod: siteDate('2023-10-02') },
  { url: `${homeUrl}2023/10/b/?x=1&y=2`, lastmod: siteDate('2023-10-05T08:30') },
];

/** The text of every element of that name, as an XML parser reads it. */
function texts(xml: string, name: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document
    .find(`//s:${name}`, { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
    .map((node) => node.content);
}

describe('toSitemap', () => {
  it('lists addresses with the day, or the moment where it is known', () => {
    const xml = toSitemap(entries);
    expect(texts(xml, 'loc')).toEqual(entries.map(({ url }) => url));
    expect(texts(xml, 'lastmod')).toEqual(['2023-10-02', '2023-10-05T08:30:00+07:00']);
  });
});

describe('sitemapFiles', () => {
  it('is one file up to the limit', () => {
    expect(sitemapFiles(entries, { homeUrl, limit: 3 })).toEqual([
      { name: 'sitemap.xml', xml: toSitemap(entries) },
    ]);
  });

  it('is an index and its parts beyond, each part with its latest change', () => {
    const [index, ...parts] = sitemapFiles(entries, { homeUrl, limit: 2 });
    expect(index?.name).toBe('sitemap.xml');
    expect(texts(index?.xml ?? '', 'loc')).toEqual([
      `${homeUrl}sitemap-1.xml`,
      `${homeUrl}sitemap-2.xml`,
    ]);
    expect(texts(index?.xml ?? '', 'lastmod')).toEqual(['2023-10-02', '2023-10-05T08:30:00+07:00']);
    expect(parts).toEqual([
      { name: 'sitemap-1.xml', xml: toSitemap(entries.slice(0, 2)) },
      { name: 'sitemap-2.xml', xml: toSitemap(entries.slice(2)) },
    ]);
  });

  it('keeps the protocol’s limit of 50,000 by itself', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ url: `${homeUrl}${index}/` }));
    expect(sitemapFiles(many, { homeUrl })).toHaveLength(3);
  });
});
