import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { articlesAmong, pagesOf } from '../shared/site-pages.ts';
import { measureLayoutShift } from './layout-shift.ts';
import type { Measures } from './limits.ts';
import { pageWeight, type ReadSiteFile } from './page-weight.ts';

/** The longest articles are looked at in the browser; weighing all costs next to nothing. */
const longestInBrowser = 4;

function siteFileReader(siteDir: string, base: string): ReadSiteFile {
  return (address, from) => {
    const { pathname } = new URL(address, new URL(from, 'http://site.invalid'));
    return readFileSync(join(siteDir, decodeURIComponent(pathname).slice(base.length - 1)));
  };
}

/**
 * Weighs every article of a built site and reads the longest ones in a browser.
 *
 * @param siteUrl - the address at which the folder is served, with the base path.
 * @throws Error (Vietnamese) when the site has no article.
 */
export async function measureSite(
  siteDir: string,
  siteUrl: string,
  browser: Browser,
): Promise<Map<string, Partial<Measures>>> {
  const base = new URL(siteUrl).pathname;
  const read = siteFileReader(siteDir, base);
  const articles = articlesAmong(pagesOf(siteDir, base));
  if (articles.length === 0) throw new Error('Trang tin đã dựng không có bài viết nào để đo.');

  const measures = new Map<string, Partial<Measures>>();
  for (const page of articles) {
    const html = readFileSync(join(siteDir, page, 'index.html'), 'utf8');
    measures.set(page, pageWeight(html, base + page.slice(1), read));
  }
  const bytes = (page: string) => measures.get(page)?.htmlGzip ?? 0;
  const longest = articles.toSorted((a, b) => bytes(b) - bytes(a)).slice(0, longestInBrowser);
  for (const page of longest) {
    const layoutShift = await measureLayoutShift(browser, new URL(page.slice(1), siteUrl).href);
    measures.set(page, { ...measures.get(page), layoutShift });
  }
  return measures;
}
