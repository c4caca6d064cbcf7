import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';

const home = inject('siteUrl');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ colorScheme: 'light' });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Opens the first article that has `selector`. */
async function openArticleWith(selector: string): Promise<void> {
  await page.goto(home);
  const links = await page.$$eval('main a[href]', (all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  );
  for (const link of new Set(links.filter((href) => /\/\d{4}\/\d{2}\/[^/]+\/$/u.test(href)))) {
    await page.goto(link);
    if ((await page.locator(selector).count()) > 0) return;
  }
  throw new Error(`Không bài nào trên trang chủ có ${selector}.`);
}

const card = () => page.locator('check-also aside');
const cardState = () => card().getAttribute('data-state');
const toEnd = () =>
  page.evaluate(() => document.querySelector('[data-article-end]')?.scrollIntoView());

test('the next article waits, unreachable, until the end comes into view, and takes no focus', async () => {
  await openArticleWith('check-also aside');
  expect(await cardState()).toBe('waiting');
  expect(await card().evaluate((aside) => (aside as HTMLElement).inert)).toBe(true);
  await toEnd();
  await expect.poll(cardState, { timeout: 10_000 }).toBe('shown');
  expect(await card().evaluate((aside) => (aside as HTMLElement).inert)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('dismissed with Escape it stays away, and the focus goes back to where it was', async () => {
  await openArticleWith('check-also aside');
  await toEnd();
  await expect.poll(cardState, { timeout: 10_000 }).toBe('shown');
  await page.focus('header a');
  await page.focus('check-also [data-dismiss]');
  await page.keyboard.press('Escape');
  expect(await cardState()).toBe('dismissed');
  expect(await card().isVisible()).toBe(false);
  expect(await page.locator('header a:focus').count()).toBe(1);
  await page.reload();
  await toEnd();
  expect(await cardState()).toBe('dismissed');
});

test('dismissed with the button, the focus is at the end of the article', async () => {
  await openArticleWith('check-also aside');
  await toEnd();
  await expect.poll(cardState, { timeout: 10_000 }).toBe('shown');
  await page.click('check-also [data-dismiss]');
  expect(await cardState()).toBe('dismissed');
  expect(await page.locator('[data-article-end]:focus').count()).toBe(1);
});

test('a figure opens large, with alt, caption and steps, and gives the focus back', async () => {
  await openArticleWith('figure a.zoom');
  const links = page.locator('a.zoom');
  const count = await links.count();
  await links.first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.lightbox[open]');
  await dialog.waitFor();
  const picture = dialog.locator('img');
  expect(await picture.getAttribute('src')).toBe(
    await links.first().evaluate((a) => (a as HTMLAnchorElement).href),
  );
  expect(await picture.getAttribute('alt')).toBe(
    await links.first().locator('img').getAttribute('alt'),
  );
  const caption = await links
    .first()
    .evaluate((a) => a.closest('figure')?.querySelector('figcaption')?.textContent ?? '');
  expect(await dialog.locator('.lightbox-caption').textContent()).toBe(caption);
  for (let index = 1; index < count; index++) await page.keyboard.press('ArrowRight');
  if (count > 1) {
    expect(await dialog.locator('[role=status]').textContent()).toBe(`Ảnh ${count} trên ${count}`);
    await page.keyboard.press('ArrowRight');
    expect(await dialog.locator('[role=status]').textContent()).toBe(`Ảnh ${count} trên ${count}`);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  expect(await links.first().evaluate((a) => a === document.activeElement)).toBe(true);
});

test('a click with a key held is the browser’s own', async () => {
  await openArticleWith('figure a.zoom');
  const opened = context.waitForEvent('page');
  await page
    .locator('a.zoom')
    .first()
    .click({ modifiers: ['Control'] });
  await (await opened).close();
  expect(await page.locator('dialog').count()).toBe(0);
});

test('the link is copied and that is said', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openArticleWith('share-links [data-copy]');
  await page.click('share-links [data-copy]');
  await expect
    .poll(() => page.locator('[data-share-status]').first().textContent())
    .toBe('Đã chép liên kết');
  const url = await page.locator('share-links').first().getAttribute('data-url');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

const choose = (name: string, value: string) =>
  page.evaluate(
    ([n, v]) => document.querySelector<HTMLInputElement>(`input[name=${n}][value=${v}]`)?.click(),
    [name, value],
  );
const root = (target = page) =>
  target.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);

test('theme and text size are applied, kept, shared with other tabs, and taken back', async () => {
  await page.goto(home);
  const other = await context.newPage();
  await other.goto(home);
  await choose('giao-dien', 'dark');
  await choose('co-chu', 'xl');
  expect(await root()).toMatchObject({ theme: 'dark', text: 'xl' });
  await expect.poll(() => root(other)).toMatchObject({ theme: 'dark', text: 'xl' });
  const media = await page.$$eval('meta[name=theme-color][media]', (all) =>
    all.map((meta) => (meta as HTMLMetaElement).media),
  );
  expect(media.sort()).toEqual(['all', 'not all']);
  await page.reload();
  expect(await page.isChecked('input[name=giao-dien][value=dark]')).toBe(true);
  await choose('giao-dien', 'auto');
  await choose('co-chu', 'm');
  expect(await root()).not.toHaveProperty('theme');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a chosen theme is there before anything is painted, without any script file', async () => {
  await page.goto(home);
  await choose('giao-dien', 'dark');
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await root()).toMatchObject({ theme: 'dark' });
  expect(await page.evaluate(() => document.documentElement.className)).toContain('js');
});

test('the settings close on Escape, on a click elsewhere and when the focus leaves', async () => {
  await page.goto(home);
  const isOpen = () => page.$eval('reader-settings details', (d) => (d as HTMLDetailsElement).open);
  const summary = 'reader-settings summary';
  await page.focus(summary);
  await page.keyboard.press('Enter');
  await expect.poll(isOpen).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await page.locator(`${summary}:focus`).count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator('h1').first().dispatchEvent('click');
  expect(await isOpen()).toBe(false);
  await page.keyboard.press('Enter');
  await page.focus('main a');
  expect(await isOpen()).toBe(false);
});
