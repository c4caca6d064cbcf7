import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { eventually } from './test-support/search-page.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(() => context.close());

const searchFor = async (query: string) => {
  await page.goto(new URL(`/tim-kiem/?${new URLSearchParams({ q: query })}`, siteUrl).href);
  await page.waitForSelector('.hit');
};
const firstHit = () => page.locator('.hit a').first();
const bar = () => page.locator('.found-bar');
const status = () => bar().locator('[role=status]').textContent();
const button = (name: string) => bar().getByRole('button', { name, exact: true });
/** The texts that are marked. */
const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('tim-thay') ?? [])].map((range) => `${range}`));
const pointed = () =>
  page.evaluate(() => [...(CSS.highlights.get('tim-thay-nay') ?? [])].map((range) => `${range}`));

async function arrive(query: string): Promise<void> {
  await searchFor(query);
  await firstHit().click();
  await bar().waitFor();
}

test('opening a result marks its words, and the reader starts at the top', async () => {
  await arrive('nước');
  const texts = await marked();
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text.toLowerCase()).toBe('nước');
  await eventually(status).toBe(`“nước”: ${texts.length} chỗ`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.locator('article mark').count()).toBe(0);
});

test('what is no text of the article is not marked', async () => {
  await arrive('nước');
  const ignored = await page.evaluate(() =>
    [...(CSS.highlights.get('tim-thay') ?? [])].filter((range) =>
      (range as Range).startContainer.parentElement?.closest('[data-pagefind-ignore]'),
    ),
  );
  expect(ignored).toEqual([]);
});

test('steps go from spot to spot and around, by the keyboard, without a step in history', async () => {
  await arrive('nước');
  const count = (await marked()).length;
  const length = await page.evaluate(() => history.length);
  await button('Sau').focus();
  await page.keyboard.press('Enter');
  await eventually(status).toBe(`“nước”: chỗ 1 trên ${count}`);
  expect((await pointed()).length).toBe(1);
  await button('Trước').press('Enter');
  await eventually(status).toBe(`“nước”: chỗ ${count} trên ${count}`);
  const isInSight = await page.evaluate(() => {
    const [range] = CSS.highlights.get('tim-thay-nay') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isInSight).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  await page.waitForURL('**/tim-kiem/?*');
});

test('Escape takes the marks off for good: after a reload, too', async () => {
  await arrive('nước');
  const address = page.url();
  await page.reload();
  await bar().waitFor();
  await page.keyboard.press('Escape');
  expect([await bar().count(), await marked()]).toEqual([0, []]);
  await page.reload({ waitUntil: 'networkidle' });
  expect([await bar().count(), page.url()]).toEqual([0, address]);
});

test('the button takes them off, and the focus goes on in the article', async () => {
  await arrive('nước');
  await button('Bỏ tô').press('Enter');
  expect(await bar().count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('Escape in the settings closes them, and nothing else', async () => {
  await arrive('nước');
  await page.click('reader-settings summary');
  await page.keyboard.press('Escape');
  expect(await bar().count()).toBe(1);
});

test('an article that no search led to has no marks; nor has the next one', async () => {
  await arrive('nước');
  await page.goto(siteUrl);
  await page.locator('main .card a').first().click();
  await page.waitForLoadState('networkidle');
  expect(await bar().count()).toBe(0);
});

test('a hit in another tab is marked by where it came from', async () => {
  await searchFor('nước');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    firstHit().click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.locator('.found-bar').waitFor();
  await eventually(() => tab.locator('.found-bar [role=status]').textContent()).toMatch(
    /^“nước”: \d+ chỗ$/u,
  );
});

test('what was understood is marked, not what was typed', async () => {
  await arrive('KHCN');
  expect((await marked()).map((text) => text.toLowerCase())).toContain('khoa học công nghệ');
});

test('from the dialog as well, and a phrase as a phrase across markup', async () => {
  await page.goto(siteUrl);
  await page.keyboard.press('/');
  await page.locator('dialog input[name=q]').fill('phá Tam Giang');
  await page.locator('dialog .hit a').first().click();
  await bar().waitFor();
  for (const text of await marked()) expect(text.toLowerCase()).toBe('phá tam giang');
});

test('a hit of the article that is being read is marked at once, behind the dialog', async () => {
  await arrive('nước');
  const address = page.url();
  const title = (await page.textContent('article h1'))?.trim() ?? '';
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.keyboard.press('/');
  await page.locator('dialog input[name=q]').fill(title);
  await page.locator(`dialog .hit-title a[href="${new URL(address).pathname}"]`).click();
  await eventually(status).toContain(title.slice(0, 12));
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.locator('[data-same-page]').count()).toBe(1);
  expect([await bar().count(), page.url()]).toEqual([1, address]);
});

test('without the Highlight API the words are marked in the text, and leave no trace', async () => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await searchFor('nước');
  const address = await firstHit().getAttribute('href');
  await firstHit().click();
  await bar().waitFor();
  const texts = await page.locator('article mark.tim-thay').allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text.toLowerCase()).toBe('nước');
  await button('Sau').click();
  expect(await page.locator('article mark.tim-thay-nay').count()).toBe(1);
  await button('Bỏ tô').click();
  const left = await page.evaluate(() => {
    const article = document.querySelector('article');
    return [article?.querySelectorAll('mark').length, article?.querySelector('.prose')?.innerHTML];
  });
  const plain = await context.newPage();
  await plain.goto(new URL(address ?? '', siteUrl).href);
  expect(left).toEqual([0, await plain.locator('article .prose').innerHTML()]);
});
