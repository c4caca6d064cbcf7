import { addresses } from '../text/addresses.ts';

/**
 * WordPress keeps its archives at `/2023/` and `/2023/10/`, and readers shorten an article's address
 * to them: both lead to our archive. From the addresses of the articles, old → new.
 */
export function archiveRedirects(pages: readonly string[]): Record<string, string> {
  const redirects: Record<string, string> = {};
  for (const page of pages) {
    const [, year, month] = /^\/(\d{4})\/(\d{2})\/[^/]+\/$/.exec(page) ?? [];
    if (!year || !month) continue;
    redirects[`/${year}/`] = addresses.archiveYear(year);
    redirects[`/${year}/${month}/`] = addresses.archiveMonth(year, month);
  }
  return redirects;
}
