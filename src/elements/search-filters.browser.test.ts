import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { eventually, type SearchPage, searchPage } from './test-support/search-page.ts';

const siteUrl = inject('siteUrl');
const filterFiles = '**/*.pf_filter';
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

const chips = () => search.page.locator('.search-chips .chip');
const values = (name: string) =>
  search.page.locator(`.filter-value:not([hidden]):has(input[name=${name}])`);

test('a filter narrows, stands in the address, is removable, and Back takes it off', async () => {
  const { page } = search;
  await search.open('nước');
  const all = await search.total();
  const box = values('nam').first().locator('input');
  const year = (await box.getAttribute('value')) ?? '';
  const count = await values('nam').first().locator('.filter-count').textContent();
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(`**/?*nam=${year}`);
  await eventually(search.total).toBe(Number(count?.replace(/\D/gu, '')));
  expect(await search.total()).toBeLessThan(all);
  expect(await chips().textContent()).toContain(`Năm: ${year}`);
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.goBack();
  await eventually(search.total).toBe(all);
  expect(await box.isChecked()).toBe(false);
  await page.goForward();
  await eventually(() => box.isChecked()).toBe(true);
  await chips().click();
  await eventually(() => search.parameter('nam')).toBe(null);
  await eventually(search.total).toBe(all);
});

test('filters combine, each with the counts that the others leave', async () => {
  const { page } = search;
  await search.open('nước', '&nam=2024');
  await eventually(() => chips().count()).toBe(1);
  const section = values('chuyen-muc').first();
  await eventually(() => section.locator('.filter-count').count()).toBe(1);
  const count = Number((await section.locator('.filter-count').textContent())?.replace(/\D/gu, ''));
  await section.locator('input').check();
  await eventually(search.total).toBe(count);
  expect(await chips().count()).toBe(2);
  await page.click('.chip-clear');
  await eventually(() => new URL(page.url()).search).toBe('?q=n%C6%B0%E1%BB%9Bc');
});

test('days limit, stand in the address, and are removable one by one', async () => {
  const { page } = search;
  await search.open('nước');
  const all = await search.total();
  await page.getByLabel('Từ ngày').fill('2024-01-01');
  await page.getByLabel('Đến ngày').fill('2024-12-31');
  await page.waitForURL('**/?*tu=2024-01-01&den=2024-12-31');
  await eventually(() => chips().allTextContents()).toEqual([
    'Từ ngày 01/01/2024 ×',
    'Đến ngày 31/12/2024 ×',
  ]);
  await page.waitForSelector('[data-search-region][aria-busy=false]');
  expect(await search.total()).toBeLessThan(all);
  const times = await search.hits
    .locator('time')
    .evaluateAll((list) => list.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
  expect([...new Set(times)]).toEqual(['2024']);
  await chips().first().click();
  await eventually(() => search.parameter('tu')).toBe(null);
  expect(search.parameter('den')).toBe('2024-12-31');
  await chips().first().click();
  await eventually(search.total).toBe(all);
});

test('days in the wrong order are told, not searched for, and not lost', async () => {
  const { page } = search;
  await search.open('nước');
  const all = await search.total();
  await search.open('nước', '&tu=2025-01-01&den=2024-01-01');
  await eventually(() => page.textContent('#loi-ngay')).toContain('chưa lọc theo ngày');
  expect(await search.total()).toBe(all);
  expect(await page.getByLabel('Từ ngày').inputValue()).toBe('2025-01-01');
  expect(await page.getByLabel('Đến ngày').inputValue()).toBe('2024-01-01');
  await page.getByLabel('Đến ngày').fill('2025-12-31');
  await eventually(() => page.textContent('#loi-ngay')).toBe('');
  await eventually(search.total).toBeLessThan(all);
});

test('when the filters fail to load, they say so and the list stays', async () => {
  const { page } = search;
  await page.route(filterFiles, (route) => route.fulfill({ status: 404, body: '' }));
  await search.open('nước');
  await page.waitForSelector('.search-panel [role=status] button');
  expect(await page.textContent('.search-panel [role=status]')).toContain('Không tải được bộ lọc.');
  expect(await search.state()).toBe('results');
  expect(await search.hits.count()).toBeGreaterThan(0);
  await page.unroute(filterFiles);
  await page.click('.search-panel [role=status] button');
  expect(await page.locator('.search-panel > summary:focus').count()).toBe(1);
  await eventually(() => values('nam').count()).toBeGreaterThan(0);
  expect(await page.textContent('.search-panel [role=status]')).toBe('');
});

test('the list does not wait for the filters, and nothing moves when they come', async () => {
  const { page } = search;
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, startTime } = entry as PerformanceEntry & { value: number };
        if (document.documentElement.dataset['listed']) {
          document.documentElement.dataset['moved'] = `${value} at ${startTime}`;
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(filterFiles, async (route) => {
    await held;
    await route.continue();
  });
  await search.open('nước');
  expect(await search.hits.count()).toBeGreaterThan(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    document.documentElement.dataset['listed'] = 'true';
  });
  release();
  await eventually(() => values('nam').count()).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  expect(await page.getAttribute('html', 'data-moved')).toBe(null);
});

test('in a narrow window they are fetched only when they are wanted', async () => {
  const narrow = await searchPage(browser, siteUrl, { viewport: { width: 360, height: 740 } });
  const requests: string[] = [];
  narrow.page.on('request', (request) => requests.push(request.url()));
  await narrow.open('nước');
  await narrow.page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('.pf_filter'))).toEqual([]);
  await narrow.page.click('.search-panel > summary');
  await narrow.page.waitForSelector('.filter:not([hidden])');
  // One a filter, of each part of the archive.
  const names = requests.flatMap((url) => /[^/]+\.pf_filter$/u.exec(url)?.[0] ?? []);
  expect(new Set(names).size).toBe(4);
  await narrow.page.close();
});
