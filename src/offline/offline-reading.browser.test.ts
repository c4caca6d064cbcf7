import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { searchEngine } from '../search/engine.ts';
import { goldenQueries, typed } from '../search/golden/test-support/golden-queries.ts';
import { noSelection, type SearchQuery } from '../search/types.ts';
import { readState } from '../search/url-state.ts';
import { type Host, startHost } from './test-support/host.ts';
import {
  hitsFor,
  keptFiles,
  losePack,
  newReader,
  press,
  type Reader,
  ready,
  says,
  stopWorker,
  takeAll,
  titleOf,
  visit,
} from './test-support/reader.ts';

const siteDir = inject('siteDir');
/** The host's own answers, which the search page's are, as the golden tests show. */
const engine = searchEngine({
  bundles: '/pf/bundles.json',
  base: '/',
  fetch: async (url) => new Uint8Array(await readFile(join(siteDir, url))),
});

/** The addresses of the first ten. */
async function foundOnline(query: SearchQuery): Promise<readonly string[]> {
  const { hits } = await engine.search(query);
  return (await hits(0, 10)).map(({ url }) => url);
}

const usual = { filters: noSelection, sort: 'lien-quan', without: [] } as const;
const oldArticle =
  '2023/10/thuong-vu-tinh-uy-lam-viec-voi-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tinh/';
const newArticle = '/2023/10/thuong-vu-tinh-uy-lam-viec-voi-lien-hiep-hoi/';

let browser: Browser;
let host: Host;
let reader: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost(siteDir);
});
afterAll(async () => {
  await browser.close();
  await host.kill();
});

/** The addresses of all articles, without the slash before them. */
async function articles(): Promise<string[]> {
  const list = await readFile(join(siteDir, 'sitemap.xml'), 'utf8');
  return [...list.matchAll(/<loc>https?:\/\/[^/]+\/(20\d\d\/\d\d\/[^/]+\/)</gu)].flatMap(
    ([, path]) => path ?? [],
  );
}

describe('after everything was taken, the server killed', () => {
  beforeAll(async () => {
    reader = await newReader(browser, host);
    await visit(reader);
    await takeAll(reader, true);
    await host.kill();
  });
  afterAll(async () => {
    await reader.close();
    await host.restart();
  });

  // That each of them is the site's own to the last byte is tested without a browser (edition.browser.test).
  it('opens articles of all years, with their pictures', async () => {
    const paths = await articles();
    expect(paths.length).toBeGreaterThan(30);
    const { page } = reader;
    await reader.open('');
    for (const path of paths.filter((_, i) => i % 4 === 0)) {
      expect([path, await reader.open(path)]).toEqual([path, 200]);
    }
    // The last one in full: its pictures, its styles, its script.
    const widths = await page.$$eval('article img', async (images) =>
      Promise.all(
        images.map(async (image) => {
          image.scrollIntoView();
          await (image as HTMLImageElement).decode();
          return (image as HTMLImageElement).naturalWidth;
        }),
      ),
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(await page.evaluate(() => customElements.get('site-search') !== undefined)).toBe(true);
  });

  it('answers the golden queries as online, in the same order', async () => {
    const asked = goldenQueries.filter((golden) => golden.browser).map(typed);
    expect(asked.length).toBeGreaterThanOrEqual(25);
    const { page } = reader;
    await reader.open('tim-kiem/');
    for (const text of asked) {
      await page.locator('site-search input[name=q]').fill(text);
      const found = await hitsFor(page, text);
      expect([text, found]).toEqual([text, await foundOnline({ ...usual, text })]);
    }
  });

  it.each([
    'q=nước&nam=2024',
    'q=nước&sap-xep=moi-nhat',
    'q=tiếng&tu=2024-03-01&den=2026-05-01',
    'q=&the=song-huong&sap-xep=moi-nhat',
  ])('narrows and orders as online: %s', async (address) => {
    const query = readState(new URLSearchParams(address));
    await reader.open(`tim-kiem/?${address}`);
    const found = await hitsFor(reader.page, query.text);
    expect(found).toEqual(await foundOnline(query));
    expect(found.length).toBeGreaterThan(1);
  });

  it('leads from old addresses, and from those without a slash, to the new ones', async () => {
    const { page } = reader;
    const led = async (path: string) => {
      const status = await reader.open(path);
      const { pathname, search } = new URL(page.url());
      return [status, decodeURIComponent(pathname + search)];
    };
    expect(await led('gioi-thieu-chung/')).toEqual([200, '/gioi-thieu/']);
    expect(await led('gioi-thieu-chung')).toEqual([200, '/gioi-thieu/']);
    expect(await led(oldArticle)).toEqual([200, newArticle]);
    expect(await led('tim-kiem?q=nước')).toEqual([200, '/tim-kiem/?q=nước']);
    expect((await hitsFor(page, 'nước')).length).toBeGreaterThan(2);
  });

  it('leads from lists that it does not have to the search', async () => {
    await reader.open('the/song-huong/');
    expect(new URL(reader.page.url()).pathname).toBe('/tim-kiem/');
    expect((await hitsFor(reader.page, '')).length).toBeGreaterThan(1);
    const tags = await reader.page.textContent('site-search');
    expect(tags).toContain('sông Hương');
  });

  it('goes on when the browser has stopped the worker', async () => {
    await stopWorker(reader);
    expect(await reader.open('gioi-thieu/')).toBe(200);
    expect(await reader.page.textContent('main')).toMatch(/^\s*Bản lưu trên máy/u);
  });

  it('keeps the reader’s place and size of text', async () => {
    const { page } = reader;
    const article = newArticle.slice(1);
    await page.setViewportSize({ width: 800, height: 500 });
    await page.evaluate(() => localStorage.setItem('co-chu', 'xl'));
    await reader.open(article);
    expect(await page.getAttribute('html', 'data-text')).toBe('xl');
    for (let i = 0; i < 8; i++) await page.keyboard.press('PageDown');
    // What keeps it comes with the first sign of reading; then it is kept every second.
    await page.waitForFunction(() => localStorage.getItem('dang-doc')?.includes('"block"'));
    await reader.open('gioi-thieu/');
    await reader.open(article);
    const bar = page.locator('.reading-bar');
    await bar.getByText(/^Lần trước bạn đọc đến đoạn “.+”/u).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await bar.getByRole('button', { name: 'Đọc tiếp', exact: true }).click();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.evaluate(() => localStorage.removeItem('co-chu'));
  });

  it('says «hỏng» of what was deleted behind its back, and mends it', async () => {
    const { page } = reader;
    await reader.open('ngoai-tuyen/');
    await says(page, ready);
    expect(await losePack(page, '/offline/bai-2024')).toBe(true);
    await page.reload();
    await says(page, /^Hỏng – tải lại/u);
    expect(await titleOf(page)).toBe('Bản trên máy bị hỏng');
    await host.restart();
    await press(page, /^Hỏng – tải lại/u);
    await says(page, ready);
    await host.kill();
  });

  it('can be removed again', async () => {
    const { page } = reader;
    await reader.open('ngoai-tuyen/');
    await press(page, 'Gỡ khỏi máy');
    await press(page, 'Gỡ khỏi máy');
    await says(page, 'Đã gỡ khỏi máy.');
    const kept = Object.keys(await keptFiles(page));
    expect(kept.filter((name) => /goi|da-xem/u.test(name))).toEqual([]);
  });
});
