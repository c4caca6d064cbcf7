import type { Page } from 'playwright-core';

type Noted = Window & { shownAt?: number };

/** An offline search: how long it took from opening the page to the list, and what it lists. */
export interface FirstResult {
  readonly ms: number;
  /** Root-relative. */
  readonly addresses: readonly string[];
}

/** Opens the search page with a query. @throws Error when no list answers within a minute. */
export async function firstResult(page: Page, origin: string, text: string): Promise<FirstResult> {
  await page.addInitScript(noteResults);
  await page.goto(`${origin}/tim-kiem/?${new URLSearchParams({ q: text })}`);
  const noted = await page.waitForFunction(() => (window as Noted).shownAt, undefined, {
    timeout: 60_000,
  });
  const ms = (await noted.jsonValue()) ?? Number.NaN;
  const links = page.locator('ol[data-search-results] a[href]');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return { ms, addresses: hrefs.map((href) => new URL(href).pathname) };
}

/** Runs in the page before its own scripts: notes when the list answers the query. */
function noteResults(): void {
  const answered =
    '[data-search-region][aria-busy=false] ol[data-search-results][data-search-query]';
  const observer = new MutationObserver(() => {
    if (!document.querySelector(answered)) return;
    (window as Noted).shownAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
