import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { firstArticle } from './test-support/templates.ts';

const home = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterEach(() => page.close());

/** What a reader sees of the focus: where it is in the page's order, and how it is marked. */
const focus = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      what: `${element.tagName}.${element.className} «${element.textContent.trim().slice(0, 30)}»`,
      order: [...document.querySelectorAll('*')].indexOf(element),
      hasParts: element.matches('input[type=date]'),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

it('skips to the content with the first key', async () => {
  await page.goto(home);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến phần nội dung');
  expect(await focus()).toMatchObject({ isInSight: true, isMarked: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

it.each([
  ['', 'light'],
  [firstArticle, 'dark'],
  ['2025/06/trinh-bay-bai-bang-markdown/', 'light'],
  ['so-do-trang/', 'dark'],
  ['tim-kiem/?q=l%C5%A9+l%E1%BB%A5t', 'light'],
] as const)(
  'goes through %j in reading order, always in sight and marked',
  async (path, scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    // Until the search has its results: what comes late would stand before what has the focus.
    await page.goto(new URL(path, home).href, { waitUntil: 'networkidle' });
    let last = -1;
    let steps = 0;
    for (; steps < 250; steps++) {
      await page.keyboard.press('Tab');
      const { order, hasParts, ...state } = await focus();
      if (state.what.startsWith('BODY')) break;
      // The button of a date's calendar is marked by the browser, inside the field.
      expect([state.what, state.isMarked || hasParts]).toEqual([state.what, true]);
      // On a busy machine the window follows the focus a moment later.
      if (!state.isInSight) {
        await expect.poll(focus, { message: state.what }).toMatchObject({ isInSight: true });
      }
      // Day, month, year and calendar of a date are stops of their own.
      expect([state.what, order > last || (hasParts && order === last)]).toEqual([
        state.what,
        true,
      ]);
      last = order;
    }
    expect(steps).toBeGreaterThan(15);
    expect(steps).toBeLessThan(250);
  },
);

it('puts no link in front of another that says the same', async () => {
  await page.goto(home);
  const doubled = await page.$$eval('main a[href]', (all) =>
    all
      .filter((a) => a.querySelector('img') && (a as HTMLElement).tabIndex >= 0)
      .map((a) => a.outerHTML.slice(0, 80)),
  );
  expect(doubled).toEqual([]);
});
