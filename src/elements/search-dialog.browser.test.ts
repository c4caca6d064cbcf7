import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';

const home = inject('siteUrl');
let browser: Browser;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(home, { waitUntil: 'networkidle' });
});
afterEach(() => page.close());

const dialog = () => page.locator('dialog.search-dialog[open]');
const field = () => dialog().locator('input[type=search][name=q]');
const focusedField = () => page.waitForSelector('dialog[open] input[name=q]:focus');

test('nothing of the search is loaded before the reader wants it', () => {
  expect(requests.filter((path) => /\/pf\/|search/u.test(path))).toEqual([]);
});

test.each(['/', 'Control+k', 'Meta+k'])('%s opens it with the field focused', async (keys) => {
  await page.keyboard.press(keys);
  await focusedField();
  expect(await field().inputValue()).toBe('');
});

test('results as one types, by the keyboard alone', async () => {
  const title = await page.$$eval('main a[href]', (all) =>
    all
      .filter((a) => /\/\d{4}\/\d{2}\/[^/]+\/$/u.test((a as HTMLAnchorElement).href))
      .map((a) => a.textContent.trim().replace(/\s+/gu, ' '))
      .find((text) => text.length > 8),
  );
  if (!title) throw new Error('Trang chủ không có liên kết tới bài nào.');
  await page.keyboard.press('/');
  await focusedField();
  await page.keyboard.type(title);
  await page.waitForFunction(
    (query) =>
      document.querySelector('dialog [data-search-query]')?.getAttribute('data-search-query') ===
      query,
    title,
  );
  expect(await dialog().locator('[role=status]').textContent()).toMatch(/^Tìm thấy/u);
  const first = await dialog().locator('li a').first().getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === first);
});

test('a link leads to all that was found', async () => {
  await page.keyboard.press('/');
  await focusedField();
  const all = dialog().locator('[data-search-all]');
  expect(await all.textContent()).toBe('Mở trang tìm kiếm với bộ lọc');
  await page.keyboard.type('nước');
  await all.getByText(/^Xem cả \d+ bài/u).waitFor();
  expect(await dialog().locator('.hit').count()).toBe(6);
  await all.click();
  await page.waitForURL('**/tim-kiem/?q=n%C6%B0%E1%BB%9Bc');
});

test('Enter in the field goes to the search page with the query', async () => {
  await page.keyboard.press('/');
  await focusedField();
  await page.keyboard.type('sông <b>');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('sông <b>');
});

test('Escape closes it and gives the focus back; it opens again', async () => {
  await page.focus('[data-search-open]');
  await page.keyboard.press('Enter');
  await focusedField();
  await page.keyboard.type('lũ');
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog().count()).toBe(0);
  expect(await page.locator('[data-search-open]:focus').count()).toBe(1);
  await page.keyboard.press('Control+k');
  await focusedField();
});

test('a slash in a field is a slash', async () => {
  await page.goto(new URL('/tim-kiem/', home).href);
  await page.focus('input[name=q]');
  await page.keyboard.type('42/QĐ');
  expect(await page.inputValue('input[name=q]')).toBe('42/QĐ');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('on the search page the shortcut goes to its own field', async () => {
  await page.goto(new URL('/tim-kiem/', home).href);
  await page.focus('a');
  await page.keyboard.press('/');
  await page.waitForSelector('site-search[data-mode=page] input[name=q]:focus');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('where the dialog cannot be loaded the link is followed', async () => {
  await page.route('**/*search-dialog*', (route) => route.abort());
  await page.keyboard.press('/');
  await page.waitForURL('**/tim-kiem/');
});
