import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

const articleAddress = /^\/\d{4}\/\d{2}\/[^/]+\/$/u;

/** Waits longer than usual: other tests keep the machine busy. */
export const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 10_000 });

/** The search page in a browser, as a reader meets it. */
export interface SearchPage {
  readonly page: Page;
  /** What went wrong in the page: uncaught errors, dialogs. */
  readonly faults: readonly string[];
  /** Opens the page with a query, with `more` of the address after it, and waits for the answer. */
  open(query: string, more?: string): Promise<void>;
  /** Waits until the list answers `query` and nothing runs. */
  answered(query: string): Promise<void>;
  /** Puts a query into the field and waits for the answer. */
  ask(query: string): Promise<void>;
  total(): Promise<number>;
  state(): Promise<string | null>;
  status(): Promise<string | null>;
  /** A parameter of the address. */
  parameter(name: string): string | null;
  readonly field: ReturnType<Page['locator']>;
  readonly hits: ReturnType<Page['locator']>;
}

/** Waits until the list answers this query and nothing runs. */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('[data-search-results]')?.getAttribute('data-search-query') ===
        wanted &&
      document.querySelector('[data-search-region]')?.getAttribute('aria-busy') === 'false',
    query,
  );
}

export async function searchPage(
  browser: Browser,
  siteUrl: string,
  options: BrowserContextOptions = {},
): Promise<SearchPage> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  const field = page.locator('site-search input[type=search][name=q]');
  const answered = (query: string) => waitForAnswer(page, query);
  return {
    page,
    faults,
    field,
    hits: page.locator('ol[data-search-results] > li'),
    answered,
    async open(query, more = '') {
      const address = new URL(`/tim-kiem/?${new URLSearchParams({ q: query })}${more}`, siteUrl);
      await page.goto(address.href);
      await answered(query.toWellFormed());
    },
    async ask(query) {
      await field.fill(query);
      await answered(query);
    },
    total: async () => Number(await page.getAttribute('[data-search-total]', 'data-search-total')),
    state: () => page.getAttribute('[data-search-region]', 'data-state'),
    status: () => page.textContent('[data-search-status]'),
    parameter: (name) => new URL(page.url()).searchParams.get(name),
  };
}

/** The title of one article of the site, and the address that it leads to. */
export interface KnownArticle {
  readonly title: string;
  readonly href: string;
}

/** An article that the home page leads to. */
export async function knownArticle(browser: Browser, siteUrl: string): Promise<KnownArticle> {
  const page = await browser.newPage();
  await page.goto(siteUrl);
  const links = await page.$$eval('main a[href]', (all) =>
    all.map((a) => new URL((a as HTMLAnchorElement).href).pathname),
  );
  const href = links.find((link) => articleAddress.test(link));
  if (!href) throw new Error('Trang chủ không có liên kết tới bài nào.');
  await page.goto(new URL(href, siteUrl).href);
  const title = await page.$eval('article h1', (h1) => h1.textContent.trim());
  await page.close();
  return { href, title };
}
