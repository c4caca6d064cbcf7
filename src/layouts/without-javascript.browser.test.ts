import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { firstArticle } from './test-support/templates.ts';

const home = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

const open = (path: string) => page.goto(new URL(path, home).href);
const visible = (selector: string) => page.locator(`${selector} >> visible=true`).count();

it('shows an article whole, and nothing that would not work', async () => {
  await open(firstArticle);
  expect(await visible('h1')).toBe(1);
  expect(await visible('.prose p')).toBeGreaterThan(5);
  expect(await visible('.article img')).toBe(3);
  expect(await visible('check-also aside')).toBe(0);
  expect(await visible('reader-settings')).toBe(0);
  expect(await visible('button')).toBe(0);
  expect(await visible('.more .card')).toBeGreaterThan(0);
});

it('shares by plain links that carry the article’s address', async () => {
  await open(firstArticle);
  const address = await page.getAttribute('link[rel=canonical]', 'href');
  const links = page.locator('share-links a >> visible=true');
  const targets = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(targets.map((target) => new URL(target).hostname)).toEqual([
    'www.facebook.com',
    'sp.zalo.me',
  ]);
  for (const target of targets) {
    expect([...new URL(target).searchParams.values()]).toContain(address);
  }
});

it('opens a picture large by its link', async () => {
  await open(firstArticle);
  const [response] = await Promise.all([
    page.waitForResponse(
      (each) => each.url().includes('/anh/') && each.request().isNavigationRequest(),
    ),
    page.locator('a.zoom').first().click(),
  ]);
  expect(response.headers()['content-type']).toMatch(/^image\//u);
});

it('says on the search page that it needs JavaScript, and offers three other ways', async () => {
  await open('tim-kiem/?q=lũ');
  expect(await visible('.notice')).toBe(1);
  expect(await page.textContent('.notice')).toContain('Tìm kiếm cần JavaScript');
  for (const way of ['/chuyen-muc/', '/the/', '/luu-tru/']) {
    expect(await visible(`main a[href^="${way}"]`)).toBeGreaterThan(2);
  }
});

it('goes from the front page to every section, and through the pages of a list', async () => {
  await open('');
  const sections = await page.$$eval('.menu a', (all) =>
    all.map((a) => (a as HTMLAnchorElement).href),
  );
  expect(sections.length).toBeGreaterThanOrEqual(5);
  for (const section of sections) {
    await page.goto(section);
    expect(await visible('main .card h2')).toBeGreaterThan(0);
  }
  await open('moi-nhat/');
  await page.click('a[rel=next]');
  expect(new URL(page.url()).pathname).toBe('/moi-nhat/trang/2/');
  expect(await page.textContent('.pages [aria-current=page]')).toBe('2');
  await page.click('a[rel=prev]');
  expect(new URL(page.url()).pathname).toBe('/moi-nhat/');
});

it('leads from a search without JavaScript to the page that helps', async () => {
  await open('khong-co-trang-nay/');
  expect(await visible('h1')).toBe(1);
  await page.fill('input[name=q]', 'sông Hương');
  await page.press('input[name=q]', 'Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('sông Hương');
});
