import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../../scripts/testing/browser.ts';
import { firstArticle } from '../../layouts/test-support/templates.ts';
import type { Shelf } from '../../offline/library-types.ts';
import { manifestOf, pack } from '../offline/test-support/sample-manifest.ts';

const home = inject('siteUrl');
const article = new URL(firstArticle, home).href;
const all = { span: 'archive', pictures: false } as const;
const shelf: Shelf = {
  active: { manifest: manifestOf([]), choice: all, takenAt: 1 },
  offered: manifestOf([pack('lists', 'danh-sach', 2_300_000)], 'b'),
  previous: [],
  choice: all,
  currentAt: 1,
};
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // A worker would look after the shelf; that there is one is all that the page asks.
  page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 800, height: 500 },
  });
  await page.addInitScript(() => {
    Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => ({}) });
  });
  await page.goto(home);
  await page.evaluate(async (record) => {
    const cache = await caches.open('khh:/:so');
    await cache.put('/offline/shelf.json', new Response(record));
  }, JSON.stringify(shelf));
  await page.goto(article);
});
afterEach(() => page.close());

const line = () => page.locator('[data-article-end] > p', { hasText: 'Kho bài trên máy' });
const firstTop = () =>
  page.evaluate(() => document.querySelector('.prose > *')?.getBoundingClientRect().top);

test('after the article, at the first sign of reading; nothing moves, paper stays free of it', async () => {
  const before = await firstTop();
  await page.keyboard.press('Shift');
  await line().waitFor({ state: 'attached' });
  expect(await firstTop()).toBe(before);
  expect(await line().textContent()).toBe('Kho bài trên máy có bản mới (2,3 MB) · Cập nhật');
  await page.emulateMedia({ media: 'print' });
  expect(await line().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await line().getByRole('link').press('Enter');
  await page.waitForURL('**/ngoai-tuyen/');
});

test('where the end of the article is in view, it waits until it is not', async () => {
  await page.setViewportSize({ width: 800, height: 8000 });
  const loaded = page.waitForResponse(/update-line/u);
  await page.keyboard.press('Shift');
  await (await loaded).finished();
  await page.waitForLoadState('networkidle');
  expect(await line().count()).toBe(0);
  await page.setViewportSize({ width: 800, height: 500 });
  await line().waitFor({ state: 'attached' });
});
