import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';

const searchPage = new URL('/tim-kiem/', inject('siteUrl')).href;
const articleAddress = /^\/\d{4}\/\d{2}\/[^/]+\/$/u;

let browser: Browser;
let page: Page;
let faults: string[];
/** The title of one article, and the address that it leads to. */
let known: { readonly title: string; readonly href: string };

beforeAll(async () => {
  browser = await launchBrowser();
  const home = await browser.newPage();
  await home.goto(inject('siteUrl'));
  const links = await home.$$eval('main a[href]', (all) =>
    all.map((a) => new URL((a as HTMLAnchorElement).href).pathname),
  );
  const href = links.find((link) => articleAddress.test(link));
  if (!href) throw new Error('Trang chủ không có liên kết tới bài nào.');
  await home.goto(new URL(href, home.url()).href);
  known = { href, title: await home.$eval('article h1', (h1) => h1.textContent.trim()) };
  await home.close();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
});
afterEach(() => page.close());

const field = () => page.locator('site-search input[type=search][name=q]');
const hits = () => page.locator('ol[data-search-results] > li');
const state = () => page.getAttribute('[data-search-region]', 'data-state');
const total = async () =>
  Number(await page.getAttribute('[data-search-total]', 'data-search-total'));

/** Waits until the list answers `query` and nothing runs. */
async function answered(query: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('[data-search-results]')?.getAttribute('data-search-query') ===
        wanted &&
      document.querySelector('[data-search-region]')?.getAttribute('aria-busy') === 'false',
    query,
  );
}
const open = async (query: string, more = '') => {
  await page.goto(`${searchPage}?${new URLSearchParams({ q: query })}${more}`);
  await answered(query.toWellFormed());
};

test('an address with a query runs it', async () => {
  await open(known.title);
  expect(await field().inputValue()).toBe(known.title);
  const addresses = await hits().evaluateAll((items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href')),
  );
  expect(addresses).toContain(known.href);
  for (const address of addresses) expect(address).toMatch(articleAddress);
  expect(await total()).toBeGreaterThanOrEqual(addresses.length);
  expect(await page.textContent('[data-search-status]')).toMatch(/^Tìm thấy [\d.]+ bài$/u);
  expect(await hits().locator('mark').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('typing changes list and address in place, without a reload', async () => {
  await page.goto(searchPage);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  const length = await page.evaluate(() => history.length);
  await field().pressSequentially(known.title, { delay: 10 });
  await answered(known.title);
  expect(new URL(page.url()).searchParams.get('q')).toBe(known.title);
  expect(await hits().count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await page.locator('[data-same-page]').count()).toBe(1);
});

test('a filter narrows, stands in the address, is removable, and Back takes it off', async () => {
  await open(known.title);
  const all = await total();
  const value = page.locator('.filter-value:not([hidden]):has(input[name=nam])').first();
  const box = value.locator('input');
  const year = (await box.getAttribute('value')) ?? '';
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const count = await value.locator('.filter-count').textContent();
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(`**/?*nam=${year}`);
  await expect.poll(total).toBe(Number(count?.replace(/\D/gu, '')));
  expect(await total()).toBeLessThanOrEqual(all);
  expect(await page.textContent('.search-chips .chip')).toContain(`Năm: ${year}`);
  await page.goBack();
  await expect.poll(total).toBe(all);
  expect(await box.isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => box.isChecked()).toBe(true);
  await page.click('.search-chips .chip');
  await expect.poll(() => new URL(page.url()).searchParams.has('nam')).toBe(false);
  await expect.poll(total).toBe(all);
});

test('the newest first', async () => {
  await open(known.title);
  await page.selectOption('select[name=sap-xep]', 'moi-nhat');
  await page.waitForURL('**/?*sap-xep=moi-nhat');
  await page.waitForSelector('[data-search-region][aria-busy=false]');
  const times = await hits()
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(times).toEqual([...times].sort().reverse());
});

test.each([
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['10,000 characters', 'nước '.repeat(2000)],
  ['one word of 10,000 characters', 'x'.repeat(10_000)],
  ['a lone surrogate', 'lũ \ud83c'],
  ['emoji', '🌊🌊'],
  ['punctuation', '"!?…()[]{}\\/|'],
  ['a quotation mark', '"'],
  ['Pagefind’s own marks', '<mark>x</mark>'],
])('a hostile query is answered and injects nothing: %s', async (_name, query) => {
  await page.goto(searchPage);
  await field().fill(query);
  await answered(await field().inputValue());
  expect(['results', 'nothing']).toContain(await state());
  expect(page.url().length).toBeLessThan(3000);
  expect(await page.locator('site-search :is(script, [onerror], mark mark)').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a query that is cut says so', async () => {
  await open('nước '.repeat(100).trim());
  expect(await page.textContent('[data-search-status]')).toContain('Từ khóa quá dài');
});

test('nothing found leads elsewhere', async () => {
  await open('щщщ');
  expect([await state(), await total()]).toEqual(['nothing', 0]);
  expect(await page.locator('.search-offer a[href$="/luu-tru/"]').count()).toBe(1);
});

const html = (route: Route) =>
  route.fulfill({
    contentType: 'text/html',
    body: '<!doctype html><title>Đăng nhập Wi-Fi</title>',
  });
const half = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const missing = (route: Route) => route.fulfill({ status: 404, body: '' });

test.each([
  ['**/bundles.json', html],
  ['**/pagefind.js', missing],
  ['**/pagefind-entry.json*', html],
  ['**/*.pf_meta', missing],
  ['**/wasm.*', html],
  ['**/*.pf_index', html],
  ['**/*.pf_index', missing],
  ['**/*.pf_index', half],
  ['**/*.pf_filter', html],
  ['**/*.pf_fragment', missing],
  ['**/*.pf_fragment', half],
])('when %s does not load it says so, claims no number, and tries again', async (files, fail) => {
  await page.route(files, fail);
  await page.goto(`${searchPage}?${new URLSearchParams({ q: known.title })}`);
  await page.waitForSelector('[data-search-region][data-state=failed][aria-busy=false]');
  expect(await page.textContent('[data-search-status]')).toMatch(/^Không tải được bộ tìm kiếm/u);
  expect(await page.locator('[data-search-total]').count()).toBe(0);
  await page.unroute(files);
  await page.click('[data-search-retry]');
  await answered(known.title);
  expect(await total()).toBeGreaterThan(0);
});

test('the list is never empty between two answers', async () => {
  await open(known.title);
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]');
    new MutationObserver(() => {
      if (list?.childElementCount === 0) list.setAttribute('data-was-empty', '');
    }).observe(list as Node, { childList: true });
  });
  const word = known.title.split(' ')[0] ?? '';
  await field().fill(word);
  expect(await page.getAttribute('[data-search-region]', 'aria-busy')).toBe('true');
  expect(await hits().count()).toBeGreaterThan(0);
  await answered(word);
  expect(await hits().count()).toBeGreaterThan(0);
  expect(await page.locator('[data-was-empty]').count()).toBe(0);
});

test('a late answer to an earlier question changes nothing', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/wasm.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${searchPage}?${new URLSearchParams({ q: known.title })}`);
  await page.waitForSelector('[data-search-region][data-state=loading]');
  await field().fill('');
  await page.waitForURL(searchPage);
  release();
  await answered('');
  await page.waitForTimeout(500);
  expect([await state(), await hits().count()]).toEqual(['idle', 0]);
});

test('a wait is announced only when it is long', async () => {
  await page.route('**/wasm.*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await route.continue();
  });
  await page.goto(`${searchPage}?${new URLSearchParams({ q: known.title })}`);
  await page.waitForSelector('[data-search-region][data-state=loading]');
  expect(await page.textContent('[data-search-status]')).toBe('Đang tìm…');
  await answered(known.title);
});
