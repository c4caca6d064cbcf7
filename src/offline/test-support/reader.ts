import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { waitForAnswer } from '../../elements/test-support/search-page.ts';
import type { Host } from './host.ts';

/** Somebody with a browser of their own, and nothing in it yet. */
export interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Another tab. */
  tab(): Promise<Page>;
  /** Opens an address of the site; the answer's status. */
  open(path: string, page?: Page): Promise<number>;
  close(): Promise<void>;
}

/** A browser context in which the worker may be installed. */
export async function newReader(
  browser: Browser,
  host: Host,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const context = await browser.newContext({ serviceWorkers: 'allow', ...options });
  const first = await context.newPage();
  return {
    context,
    page: first,
    tab: () => context.newPage(),
    async open(path, page = first) {
      const response = await page.goto(new URL(path, host.url).href);
      return response?.status() ?? 0;
    },
    close: () => context.close(),
  };
}

/** The heading of what the page says of the device. */
export const titleOf = (page: Page): Promise<string | null> => page.textContent('#tren-may');

/** Waits until the page says so of what is on the device. */
export const says = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('offline-library').getByText(words).filter({ visible: true }).first().waitFor();

/** The button of that page whose words begin so. */
export const press = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('offline-library').getByRole('button', { name: words }).click();

/** Waits until the worker answers this page's requests. */
export async function hasWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Stops the worker, as the browser does with one that has run for long or takes too much. */
export async function stopWorker({ context, page }: Reader): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** As if the site had been asked for its newest edition so many minutes earlier than it was. */
export function letPass({ page }: Reader, minutes: number): Promise<void> {
  return page.evaluate(async (ms) => {
    const cache = await caches.open('khh:/:so');
    const shelf = await (await cache.match('/offline/shelf.json'))?.json();
    if (shelf?.checkedAt === undefined) throw new Error('The site was never asked.');
    const changed = { ...shelf, checkedAt: shelf.checkedAt - ms };
    await cache.put('/offline/shelf.json', new Response(JSON.stringify(changed)));
  }, minutes * 60_000);
}

/** After the first visit: waits until the newest articles are on the device. */
export async function visit(reader: Reader): Promise<void> {
  await reader.open('');
  await hasWorker(reader.page);
  await reader.open('ngoai-tuyen/');
  await says(reader.page, /^Máy đã giữ \d+ bài mới nhất/u);
}

/** Opens the page and chooses everything, with pictures if so wanted, without pressing the button. */
export async function chooseAll({ open, page }: Reader, pictures: boolean): Promise<void> {
  await open('ngoai-tuyen/');
  await page.getByRole('button', { name: /^Lấy /u }).waitFor();
  await page.getByRole('radio').last().check();
  await page.getByRole('checkbox').setChecked(pictures);
}

/** «Sẵn sàng, tính đến …» */
export const ready = /^Sẵn sàng, tính đến \d\d:\d\d ngày/u;

/** Takes everything, and waits until it is said to be ready. */
export async function takeAll(reader: Reader, pictures = false): Promise<void> {
  await chooseAll(reader, pictures);
  await press(reader.page, /^Lấy /u);
  await says(reader.page, ready);
}

/** Deletes one file of what the worker keeps, as a browser short of room does with all of them. */
export const losePack = (page: Page, part: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const request = (await cache.keys()).find(({ url }) => url.includes(wanted));
      if (request) return cache.delete(request);
    }
    return false;
  }, part);

/** How many files each of the site's caches holds; caches without any are left out. */
export const keptFiles = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const counts: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const count = (await (await caches.open(name)).keys()).length;
      if (count > 0) counts[name] = count;
    }
    return counts;
  });

/** What the search page answers: how many, and the addresses in their order. */
export async function searched(reader: Reader, query: string): Promise<readonly string[]> {
  const { page } = reader;
  await reader.open(`tim-kiem/?${new URLSearchParams({ q: query })}`);
  return hitsFor(page, query);
}

/** The hits once the list answers this query. */
export async function hitsFor(page: Page, query: string): Promise<readonly string[]> {
  await waitForAnswer(page, query);
  return page.$$eval('ol[data-search-results] > li', (items) =>
    items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''),
  );
}
