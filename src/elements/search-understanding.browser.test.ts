import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { eventually, type SearchPage, searchPage } from './test-support/search-page.ts';

const siteUrl = inject('siteUrl');
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

const notes = () => search.page.textContent('.search-notes');

test('keystrokes of an input method are read, and the reading is one click away', async () => {
  const { page, field } = search;
  await search.open('thuwowngf vuj');
  expect(await notes()).toBe('Hiểu là gõ Telex: “thường vụ”');
  expect(await search.total()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'thường vụ', exact: true }).click();
  await search.answered('thường vụ');
  expect(await field.inputValue()).toBe('thường vụ');
  expect(search.parameter('q')).toBe('thường vụ');
  expect(await notes()).toBe('');
  await page.goBack();
  await search.answered('thuwowngf vuj');
});

test('other wordings are named, removable, and come back', async () => {
  const { page } = search;
  await search.open('KHCN');
  const all = await search.total();
  await page.getByRole('button', { name: 'Không tìm “khoa học công nghệ”' }).click();
  await eventually(() => search.parameter('bo')).not.toBe(null);
  await eventually(search.total).toBeLessThan(all);
  expect(await notes()).toContain('Tìm lại cả các cách viết đã bỏ');
  expect(await page.locator('[data-search-status]:focus').count()).toBe(1);
  await page.goBack();
  await eventually(search.total).toBe(all);
  await page.goForward();
  await page.getByRole('button', { name: 'Tìm lại cả các cách viết đã bỏ' }).click();
  await eventually(search.total).toBe(all);
  expect(search.parameter('bo')).toBe(null);
});

test('a word that stands nowhere is named, and what was searched for instead', async () => {
  await search.open('sông Hương xyzzt');
  expect(await notes()).toContain('Không bài nào có chữ “xyzzt”. Đã tìm: sông Hương.');
  expect(await search.total()).toBeGreaterThan(0);
});

test('a phrase that stands nowhere is named, and its words are searched for', async () => {
  await search.open('"Hương sông"');
  expect(await notes()).toBe('Không bài nào có cụm “Hương sông”. Đã tìm các chữ rời.');
  expect(await search.total()).toBeGreaterThan(0);
});

test('what changes the meaning is said without any later script', async () => {
  await search.page.route('**/explain*', (route) => route.abort());
  await search.open('sông Hương xyzzt');
  expect(await notes()).toContain('Không bài nào có chữ “xyzzt”. Đã tìm: sông Hương.');
  await search.ask('thuwowngf vuj');
  expect(await notes()).toBe('Hiểu là gõ Telex: “thường vụ”');
});

test('an endless word is cut in what is said, and nothing leaves a narrow window', async () => {
  const narrow = await searchPage(browser, siteUrl, { viewport: { width: 360, height: 740 } });
  await narrow.open(`sông Hương ${'x'.repeat(180)}`);
  expect(await narrow.page.textContent('.search-notes')).toContain(`“${'x'.repeat(39)}…”`);
  const width = await narrow.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await narrow.page.close();
});

test('what was left out comes back with another text', async () => {
  await search.open('KHCN');
  await search.page.getByRole('button', { name: 'Không tìm “khoa học công nghệ”' }).click();
  await eventually(() => search.parameter('bo')).not.toBe(null);
  await search.ask('KHCN Huế');
  expect(search.parameter('bo')).toBe(null);
});

test('when nothing is found: near queries, the archive, the sections', async () => {
  const { page } = search;
  await search.open('nuocs');
  expect([await search.state(), await search.total()]).toEqual(['nothing', 0]);
  expect(await search.status()).toBe('Không tìm thấy bài nào');
  expect(await page.locator('.search-offer a[href$="/luu-tru/"]').count()).toBe(1);
  expect(await page.locator('.search-offer a[href*="/chuyen-muc/"]').count()).toBeGreaterThan(2);
  const near = page.locator('.search-notes a');
  const wording = (await near.first().textContent()) ?? '';
  expect(await near.first().getAttribute('href')).toContain(
    new URLSearchParams({ q: wording }).toString(),
  );
  await near.first().click();
  await search.answered(wording);
  expect(await search.total()).toBeGreaterThan(0);
});

test('with filters, nothing found offers to take them off', async () => {
  await search.open('nước', '&nam=1999');
  expect(await search.state()).toBe('nothing');
  await search.page.click('[data-search-clear]');
  await eventually(search.total).toBeGreaterThan(0);
});

test('a query that is cut says so', async () => {
  await search.open('nước '.repeat(100).trim());
  expect(await search.status()).toContain('Từ khóa quá dài');
});
