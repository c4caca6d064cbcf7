import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { eventually, type SearchPage, searchPage } from './test-support/search-page.ts';

const siteUrl = inject('siteUrl');
const address = new URL('/tim-kiem/?q=s%C3%B4ng', siteUrl).href;
let browser: Browser;
let search: SearchPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  search = await searchPage(browser, siteUrl);
});
afterEach(() => search.page.close());

const region = () => search.page.getAttribute('[data-search-region]', 'aria-busy');

test.each(['start-search', 'page-mode'])(
  'when the script %s does not load it says so, and tries again',
  async (name) => {
    const { page } = search;
    await page.route(`**/${name}*.js`, (route) => route.abort());
    await page.goto(address);
    await page.waitForSelector('[data-search-retry]');
    expect(await search.status()).toBe('Không tải được bộ tìm kiếm.');
    expect(await region()).toBe('false');
    await page.unroute(`**/${name}*.js`);
    await page.click('[data-search-retry]');
    await search.answered('sông');
    expect(await search.total()).toBeGreaterThan(0);
    expect(await page.locator('[data-search-retry]').count()).toBe(0);
    expect(await page.locator('.search-notes').count()).toBe(1);
  },
);

test('in the dialog typing tries again, too', async () => {
  const { page } = search;
  await page.route('**/dialog-mode*.js', (route) => route.abort());
  await page.goto(siteUrl);
  await page.keyboard.press('/');
  await page.locator('dialog [data-search-retry]').waitFor();
  await page.unroute('**/dialog-mode*.js');
  await page.locator('dialog input[name=q]').fill('sông');
  await page.locator('dialog .hit').first().waitFor();
  expect(await page.locator('dialog [data-search-retry]').count()).toBe(0);
});

test('before the scripts are there it says that it searches', async () => {
  const { page } = search;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/page-mode*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await eventually(search.status).toBe('Đang tìm…');
  expect(await region()).toBe('true');
  release();
  await search.answered('sông');
  expect(await search.status()).toMatch(/^Tìm thấy/u);
});

test('where nothing is asked, nothing is busy', async () => {
  await search.page.goto(new URL('/tim-kiem/', siteUrl).href);
  expect([await region(), await search.status()]).toEqual(['false', '']);
});

test('when nothing can be had there is one failure, not two', async () => {
  const { page } = search;
  await page.route('**/bundles.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(address);
  await page.waitForSelector('[data-search-retry]');
  expect(await page.textContent('.search-panel [role=status]')).toBe('');
});
