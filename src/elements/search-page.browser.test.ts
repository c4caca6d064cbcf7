import type { Browser, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import {
  type KnownArticle,
  knownArticle,
  type SearchPage,
  searchPage,
} from './test-support/search-page.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
let known: KnownArticle;
let search: SearchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  known = await knownArticle(browser, siteUrl);
});
afterAll(() => browser.close());
beforeEach(async () => {
  search = await searchPage(browser, siteUrl);
});
afterEach(() => search.page.close());

test('an address with a query runs it', async () => {
  await search.open(known.title);
  expect(await search.field.inputValue()).toBe(known.title);
  const addresses = await search.hits.evaluateAll((items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href')),
  );
  expect(addresses).toContain(known.href);
  for (const address of addresses) expect(address).toMatch(/^\/\d{4}\/\d{2}\/[^/]+\/$/u);
  expect(await search.total()).toBeGreaterThanOrEqual(addresses.length);
  expect(await search.status()).toMatch(/^Tìm thấy [\d.]+ bài$/u);
  expect(await search.hits.locator('mark').count()).toBeGreaterThan(0);
  expect(search.faults).toEqual([]);
});

test('typing changes list and address in place, without a reload', async () => {
  const { page, field } = search;
  await page.goto(new URL('/tim-kiem/', siteUrl).href);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  const length = await page.evaluate(() => history.length);
  await field.pressSequentially(known.title, { delay: 10 });
  await search.answered(known.title);
  expect(search.parameter('q')).toBe(known.title);
  expect(await search.hits.count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await page.locator('[data-same-page]').count()).toBe(1);
});

test('parts of a long article are links under its excerpt, and no hits of their own', async () => {
  await search.open('nước');
  const long = search.hits.filter({ has: search.page.locator('.hit-parts') }).first();
  const article = await long.locator('a').first().getAttribute('href');
  const parts = await long
    .locator('.hit-parts a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(part?.split('#')[0]).toBe(article);
  expect(await long.locator('li').count()).toBe(0);
});

test('the newest first', async () => {
  await search.open(known.title);
  await search.page.selectOption('select[name=sap-xep]', 'moi-nhat');
  await search.page.waitForURL('**/?*sap-xep=moi-nhat');
  await search.page.waitForSelector('[data-search-region][aria-busy=false]');
  const times = await search.hits
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
  ['our own marks', '<mark>x</mark>'],
])('a hostile query is answered and injects nothing: %s', async (_name, query) => {
  const { page, field } = search;
  await page.goto(new URL('/tim-kiem/', siteUrl).href);
  await field.fill(query);
  await search.answered(await field.inputValue());
  expect(['results', 'nothing']).toContain(await search.state());
  expect(page.url().length).toBeLessThan(3000);
  expect(await page.locator('site-search :is(script, [onerror], mark mark)').count()).toBe(0);
  expect(search.faults).toEqual([]);
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
  ['**/bundles.json', missing],
  ['**/contents.json', html],
  ['**/contents.json', half],
  ['**/*.pf_index', html],
  ['**/*.pf_index', missing],
  ['**/*.pf_index', half],
  ['**/*.pf_fragment', missing],
  ['**/*.pf_fragment', half],
])('when %s does not load it says so, claims no number, and tries again', async (files, fail) => {
  const { page } = search;
  await page.route(files, fail);
  await page.goto(new URL(`/tim-kiem/?${new URLSearchParams({ q: known.title })}`, siteUrl).href);
  await page.waitForSelector('[data-search-region][data-state=failed][aria-busy=false]');
  expect(await search.status()).toMatch(/^Không tải được bộ tìm kiếm/u);
  expect(await page.locator('[data-search-total]').count()).toBe(0);
  await page.unroute(files);
  await page.click('[data-search-retry]');
  await search.answered(known.title);
  expect(await search.total()).toBeGreaterThan(0);
  expect(await page.locator('[data-search-status]:focus').count()).toBe(1);
});

test('the list is never empty between two answers, and what stays is not made anew', async () => {
  const { page, field, hits } = search;
  await search.open(known.title);
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]');
    list?.querySelector('li')?.setAttribute('data-former', '');
    new MutationObserver(() => {
      if (list?.childElementCount === 0) list.setAttribute('data-was-empty', '');
    }).observe(list as Node, { childList: true });
  });
  await field.fill(`${known.title} `);
  expect(await page.getAttribute('[data-search-region]', 'aria-busy')).toBe('true');
  expect(await hits.count()).toBeGreaterThan(0);
  await search.answered(`${known.title} `);
  expect(await page.locator('li[data-former]').count()).toBe(1);
  await search.ask(known.title.split(' ')[0] ?? '');
  expect(await hits.count()).toBeGreaterThan(0);
  expect(await page.locator('[data-was-empty]').count()).toBe(0);
});

test('a late answer to an earlier question changes nothing', async () => {
  const { page, field } = search;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.pf_index', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL(`/tim-kiem/?${new URLSearchParams({ q: known.title })}`, siteUrl).href);
  await page.waitForSelector('[data-search-region][data-state=loading]');
  expect(await search.status()).toBe('Đang tìm…');
  await field.fill('');
  await page.waitForURL(new URL('/tim-kiem/', siteUrl).href);
  release();
  await search.answered('');
  await page.waitForTimeout(500);
  expect([await search.state(), await search.hits.count()]).toEqual(['idle', 0]);
});
