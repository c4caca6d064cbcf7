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

const recent = () => search.page.locator('.recent-query');

test('a query is kept when the reader settles on it, not with each key', async () => {
  const { page, field } = search;
  await search.open('');
  await field.pressSequentially('sông Hương', { delay: 60 });
  await search.answered('sông Hương');
  await page.keyboard.press('Enter');
  await search.ask('nước');
  await search.hits.locator('a').first().click();
  await page.waitForURL(/\/\d{4}\//u);
  await search.open('phá');
  await search.ask('');
  expect(await recent().allTextContents()).toEqual(['nước', 'sông Hương']);
  expect(await page.textContent('.search-recent')).toContain('chỉ lưu trên thiết bị này');
  await recent().first().click();
  await search.answered('nước');
  expect(await field.inputValue()).toBe('nước');
});

test('the dialog shows the same, for the keyboard too', async () => {
  const { page } = search;
  await search.open('nước');
  await page.keyboard.press('/');
  await page.keyboard.press('Enter');
  await page.goto(siteUrl);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog .recent-query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('dialog [data-search-query="nước"]'));
  expect(await page.inputValue('dialog input[name=q]')).toBe('nước');
});

test('queries are forgotten one by one, or all', async () => {
  const { page, field } = search;
  await search.open('');
  for (const query of ['nước', 'lũ', 'sông']) {
    await search.ask(query);
    await field.press('Enter');
  }
  await search.ask('');
  await page.getByRole('button', { name: 'Xóa “lũ” khỏi lịch sử tìm' }).click();
  expect(await recent().allTextContents()).toEqual(['sông', 'nước']);
  await page.getByRole('button', { name: 'Xóa lịch sử tìm', exact: true }).click();
  expect(await page.locator('.search-recent').count()).toBe(0);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => localStorage.getItem('tim-gan-day'))).toBe(null);
});

test('where storage is refused everything else works', async () => {
  const { page, field } = search;
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await search.open('nước');
  await field.press('Enter');
  await search.ask('');
  expect([await search.state(), await recent().count()]).toEqual(['idle', 0]);
  await search.ask('nước');
  await search.hits.locator('a').first().click();
  await page.waitForURL(/\/\d{4}\//u);
  expect(search.faults).toEqual([]);
});

test('going back finds as many hits, and the place', async () => {
  const { page } = search;
  // Without the browser's own memory of whole pages, which restores all by itself.
  await page.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'cache-control': 'no-store' },
    });
  });
  await search.open('nước');
  await page.click('[data-search-more]');
  await eventually(() => search.hits.count()).toBe(20);
  const link = search.hits.nth(14).locator('a').first();
  const top = () => link.evaluate((a) => a.getBoundingClientRect().top);
  await page.evaluate(() => {
    addEventListener('click', ({ target }) => {
      sessionStorage.setItem('top', `${(target as Element).getBoundingClientRect().top}`);
    });
  });
  await link.click();
  await page.waitForURL(/\/\d{4}\//u);
  await page.goBack();
  await search.answered('nước');
  expect(await search.hits.count()).toBe(20);
  const former = Number(await page.evaluate(() => sessionStorage.getItem('top')));
  await eventually(async () => Math.abs((await top()) - former)).toBeLessThan(40);
});
