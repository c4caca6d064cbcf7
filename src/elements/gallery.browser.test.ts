import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';

const article = new URL('2026/01/trang-web-cho-mang-yeu/', inject('siteUrl')).href;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const columns = (page: Page) =>
  page.$eval(
    '.gallery-grid',
    (grid) => getComputedStyle(grid).gridTemplateColumns.split(' ').length,
  );

test.each([
  [360, 1],
  [560, 2],
  [768, 3],
  [1280, 3],
])(
  'at %i px the photos stand in %i columns, whole and in their proportions',
  async (width, count) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(article);
    expect(await columns(page)).toBe(count);
    const shapes = await page.$$eval('.gallery img', (all) =>
      all.map((img) =>
        Math.abs(
          img.clientWidth / img.clientHeight -
            (img as HTMLImageElement).width / (img as HTMLImageElement).height,
        ),
      ),
    );
    expect(shapes).toHaveLength(3);
    expect(Math.max(...shapes)).toBeLessThan(0.02);
    await page.close();
  },
);

test('captions of a row begin at one height', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(article);
  const tops = await page.$$eval('.gallery figcaption', (all) =>
    all.map((caption) => Math.round(caption.getBoundingClientRect().top)),
  );
  expect(tops).toHaveLength(3);
  expect(new Set(tops).size).toBe(1);
  await page.close();
});

test('each photo opens large with its caption, and the next is one key away', async () => {
  const page = await browser.newPage();
  await page.goto(article);
  const photos = page.locator('.gallery figure');
  const captions = await photos.locator('figcaption').allTextContents();
  const dialog = page.locator('dialog.lightbox[open]');
  await photos.nth(1).locator('a.zoom').click();
  await dialog.waitFor();
  expect(await dialog.locator('.lightbox-caption').textContent()).toBe(captions[1]);
  await page.keyboard.press('ArrowRight');
  expect(await dialog.locator('.lightbox-caption').textContent()).toBe(captions[2]);
  await page.close();
});

test('without scripts every photo is there, and a link to the large one', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(article);
  const photos = page.locator('.gallery figure');
  expect(await photos.count()).toBe(3);
  for (const photo of await photos.all()) expect(await photo.isVisible()).toBe(true);
  await photos.first().locator('a.zoom').click();
  expect(page.url()).toMatch(/\/anh\/phan-tang\.[0-9a-f]{10}\.svg$/);
  await page.close();
});

test('on paper there are two columns', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(article);
  expect(await columns(page)).toBe(2);
  await page.close();
});
