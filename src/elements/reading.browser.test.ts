import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { firstArticle } from '../layouts/test-support/templates.ts';
import { eventually } from './test-support/search-page.ts';

const home = inject('siteUrl');
const article = new URL(firstArticle, home).href;
const list = new URL('ngoai-tuyen/#doc-sau', home).href;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 800, height: 500 } });
  page = await context.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

const later = (target = page) => target.locator('[data-read-later]');
const bar = () => page.locator('.reading-bar');
const press = (target: ReturnType<Page['locator']>) => target.press('Enter');
const byName = (name: string) => page.getByRole('button', { name, exact: true });
const stored = (key: string) => page.evaluate((name) => localStorage.getItem(name), key);
const places = async () => JSON.parse((await stored('dang-doc')) ?? '[]') as { block: number }[];
/** What is kept of saved articles: pages and pictures. */
const copies = async () => {
  const paths = await page.evaluate(async () => {
    const cache = await caches.open('khh:/:doc-sau');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
  return { pages: paths.filter((path) => path.endsWith('/')), count: paths.length };
};

/** Reads on with the keyboard and goes away. */
async function leaveMidway(): Promise<void> {
  await page.goto(article);
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
  await eventually(() => later().getAttribute('aria-pressed')).toBe('false');
  const textTop = () => page.$eval('.prose', (prose) => prose.getBoundingClientRect().top);
  await eventually(textTop).toBeLessThan(-200);
  await page.goto(home);
  await eventually(places).toHaveLength(1);
}

test('the place is offered, the page stays where it is, and Enter goes there', async () => {
  await leaveMidway();
  const [place] = await places();
  await page.goto(article);
  await bar().waitFor();
  await eventually(() => bar().textContent()).toMatch(/^Lần trước bạn đọc đến đoạn “.+”/u);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await press(byName('Đọc tiếp'));
  expect(await bar().count()).toBe(0);
  const there = await page.evaluate(() => {
    const blocks = [...(document.querySelector('.prose')?.children ?? [])];
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return {
      block: blocks.indexOf(document.activeElement as Element),
      isHere: top < 20 && bottom > 0,
    };
  });
  expect(there).toEqual({ block: place?.block, isHere: true });
});

test('loaded again where the reader is, nothing is offered; at its top, the place is', async () => {
  await leaveMidway();
  await page.goto(article);
  await press(byName('Đọc tiếp'));
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect(await bar().count()).toBe(0);
  await page.evaluate(() => {
    history.scrollRestoration = 'manual';
  });
  await page.reload();
  await bar().waitFor();
});

test('refused, it is forgotten, and the focus goes on in the article', async () => {
  await leaveMidway();
  await page.goto(article);
  await press(byName('Bỏ qua'));
  expect([await bar().count(), await places()]).toEqual([0, []]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('who was sent somewhere else is offered nothing', async () => {
  await leaveMidway();
  const ways: (() => Promise<unknown>)[] = [
    () => page.goto(`${article}#noi-dung`),
    () => page.goto(home).then(() => page.goBack()),
    () =>
      page.goto(home).then(async () => {
        await page.evaluate(() => sessionStorage.setItem('to-chu', '["nước"]'));
        await page.goto(article);
      }),
  ];
  for (const go of ways) {
    await go();
    await page.waitForLoadState('networkidle');
    expect(await later().getAttribute('aria-pressed')).toBe('false');
    expect(await bar().count()).toBe(0);
  }
});

test('an article that has been read to its end is forgotten', async () => {
  await leaveMidway();
  await page.goto(article);
  await bar().waitFor();
  await page.locator('[data-article-end]').scrollIntoViewIfNeeded();
  await eventually(places).toEqual([]);
  expect(await bar().count()).toBe(0);
});

test('«Đọc sau» keeps the article and its pictures; other tabs follow; the list gives it back', async () => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto(article);
  await other.keyboard.press('Shift');
  await press(later());
  await eventually(() => later().textContent()).toBe('Đã để dành');
  await eventually(() => later(other).getAttribute('aria-pressed')).toBe('true');
  const path = `/${firstArticle}`;
  const shown = await page.locator('.article img').count();
  await eventually(copies).toEqual({ pages: [path], count: 1 + shown });

  await page.goto(list);
  const item = page.locator('read-later-list li');
  await eventually(() => item.textContent()).toContain('đã có trên máy');
  expect(await item.locator('a').getAttribute('href')).toBe(path);
  await press(item.getByRole('button'));
  await eventually(() => later(other).getAttribute('aria-pressed')).toBe('false');
  expect(await page.locator('read-later-list').textContent()).toContain('Chưa có bài nào');
  // The button that was pressed is gone: the focus is on what takes it back.
  await page.keyboard.press('Enter');
  await eventually(() => item.textContent()).toContain('đã có trên máy');
  await press(item.getByRole('button'));
  await page.reload();
  await eventually(copies).toEqual({ pages: [], count: 0 });
  await other.close();
});

test('a copy that the device has lost is fetched when the list is shown', async () => {
  await page.goto(article);
  await press(later());
  await eventually(async () => (await copies()).pages.length).toBe(1);
  await page.evaluate(() => caches.delete('khh:/:doc-sau'));
  await page.goto(list);
  const item = page.locator('read-later-list li');
  await eventually(() => item.textContent()).toContain('đã có trên máy');
  expect((await copies()).count).toBeGreaterThan(1);
});

test('without a Cache Storage the list is kept, and says what it needs', async () => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'caches'));
  await page.goto(article);
  await press(later());
  await eventually(() => page.locator('.byline + [role=status]').textContent()).toContain(
    'cần mạng để mở',
  );
  await page.goto(list);
  expect(await page.locator('read-later-list li').textContent()).toContain('cần mạng để mở');
});

test('where all storage is forbidden, the page works, and the button says so', async () => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await page.goto(article);
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
  await press(later());
  await eventually(() => page.locator('.byline + [role=status]').textContent()).toContain(
    'không cho để dành',
  );
  expect(await later().getAttribute('aria-pressed')).toBe('false');
  await page.goto(list);
  expect(await page.locator('read-later-list').textContent()).toContain('Chưa có bài nào');
});
