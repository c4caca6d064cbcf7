/**
 * robots.txt (RFC 9309): everything may be read except `disallow`.
 *
 * @param options.disallow path prefixes with the base path, such as '/pf/'
 */
export function robotsTxt({
  sitemapUrl,
  disallow = [],
}: {
  readonly sitemapUrl: string;
  readonly disallow?: readonly string[];
}): string {
  const rules = disallow.length === 0 ? ['Allow: /'] : disallow.map((path) => `Disallow: ${path}`);
  return ['User-agent: *', ...rules, '', `Sitemap: ${sitemapUrl}`, ''].join('\n');
}
