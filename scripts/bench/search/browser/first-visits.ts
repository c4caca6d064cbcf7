import type { Browser, Page } from 'playwright-core';
import type { EngineName, EngineWindow } from '../engines/engine.ts';
import { openEngines } from './ask.ts';
import type { BenchServer } from './serve.ts';
import type { Transfer } from './transfer.ts';

/** Comes to a server with a browser that has never been there. */
export interface Visitor {
  readonly browser: Browser;
  readonly server: BenchServer;
}

/** What a peer loads for someone's first query, its own page apart. */
export async function firstQueryOf(
  visitor: Visitor,
  name: EngineName,
  text: string,
): Promise<Transfer[]> {
  const transfers = await visited(visitor, async (page) => {
    await openEngines(page, visitor.server.origin, [name]);
    return page.evaluate(askOnce, { name, text });
  });
  return transfers.filter(({ kind }) => kind !== 'document');
}

/** What our search page loads when one comes to it with a query, until its first results stand there. */
export function firstResults(visitor: Visitor, text: string): Promise<Transfer[]> {
  const address = `${visitor.server.origin}/tim-kiem/?${new URLSearchParams({ q: text })}`;
  return visited(visitor, async (page) => {
    await page.addInitScript(noteResults);
    await page.goto(address);
    const moment = await page.waitForFunction(() => (window as Noted).shownAt);
    return (await moment.jsonValue()) ?? Number.NaN;
  });
}

/** What our search page loads for someone who only opens it. */
export function pageAlone(visitor: Visitor): Promise<Transfer[]> {
  return visited(visitor, async (page) => {
    await page.goto(`${visitor.server.origin}/tim-kiem/`, { waitUntil: 'networkidle' });
    return Number.POSITIVE_INFINITY;
  });
}

/** `visit` resolves with the moment by the page's clock after which requests do not count. */
async function visited(
  { browser, server }: Visitor,
  visit: (page: Page) => Promise<number>,
): Promise<Transfer[]> {
  // A service worker would fetch the offline edition beside what is measured.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const end = server.record();
    return await end(await visit(await context.newPage()));
  } finally {
    await context.close();
  }
}

type Noted = Window & { shownAt?: number };

/** Runs in the page before its own scripts: notes the moment at which the list answers the query. */
function noteResults(): void {
  const answered =
    '[data-search-region][aria-busy=false] ol[data-search-results][data-search-query]';
  const observer = new MutationObserver(() => {
    if (!document.querySelector(answered)) return;
    (window as Noted).shownAt = performance.timeOrigin + performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page. */
async function askOnce({ name, text }: { name: EngineName; text: string }): Promise<number> {
  await (window as unknown as EngineWindow).searches[name]?.(text);
  return performance.timeOrigin + performance.now();
}
