export { escapeXml } from './escape-xml.ts';
export type {
  ArticleFacts,
  AuthorFacts,
  CorrectionFacts,
  ImageFacts,
  NamedLink,
  PageFacts,
  SiteFacts,
} from './facts.ts';
export * from './json-ld.ts';
export { articleMeta, listMeta, type MetaPair, type PageMeta } from './meta.ts';
export { modifiedOf } from './modified.ts';
export { openSearchDescription } from './open-search.ts';
export { robotsTxt } from './robots-txt.ts';
export { type SitemapEntry, type SitemapFile, sitemapFiles, toSitemap } from './sitemap.ts';
export { type ManifestIcon, webManifest } from './web-manifest.ts';
