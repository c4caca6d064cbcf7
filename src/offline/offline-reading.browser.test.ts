import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { type Host, startHost } from './test-support/host.ts';
import {
  hitsFor,
  losePack,
  newReader,
  press,
  type Reader,
  ready,
  says,
  searched,
  takeAll,
  titleOf,
  visit,
} from './test-support/reader.ts';

const siteDir = inject('siteDir');
const queries = [
  'nuoc',
  'đầm phá',
  '42-CT/TW',
  'truongwf',
  'KHCN',
  '"sông Hương"',
  'khong-co-tu-nay',
];

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

describe('after one visit, the server killed', () => {
  const seen = '2023/11/tu-van-phan-bien-la-gi/';

  beforeAll(async () => {
    reader = await newReader(browser, host);
    await visit(reader);
    await reader.open(seen);
    await reader.page.waitForLoadState('networkidle');
    await host.kill();
  });
  afterAll(async () => {
    await reader.close();
    await host.restart();
  });

  it('opens what was visited, and the newest articles', async () => {
    for (const path of ['', seen, '2026/10/thanh-dieu-va-duong-cong-giong-noi/']) {
      expect([path, await reader.open(path)]).toEqual([path, 200]);
      expect(await reader.page.textContent('main')).toMatch(
        /^\s*Bản lưu trên máy, tính đến \d\d:\d\d \d\d\/\d\d\/\d{4}/u,
      );
    }
  });

  it('searches the newest articles, and says that it is only them', async () => {
    const hits = await searched(reader, 'nước');
    expect(hits.length).toBeGreaterThan(2);
    expect(await reader.page.textContent('[data-search-region]')).toMatch(
      /mới tìm trong 15 bài gần đây nhất, trên tổng số \d+/u,
    );
    const [first = ''] = hits;
    expect(await reader.open(first)).toBe(200);
  });

  it('says of any other page that it needs the network', async () => {
    expect(await reader.open('2024/11/khong-co-bai-nay/')).toBe(503);
    expect(await reader.page.textContent('h1')).toBe('Chưa có mạng');
    expect(await reader.page.locator('main input[name=q]').isVisible()).toBe(true);
  });
});

describe('after everything was taken, the server killed', () => {
  const online = new Map<string, readonly string[]>();

  beforeAll(async () => {
    reader = await newReader(browser, host);
    await visit(reader);
    for (const query of queries) online.set(query, await searched(reader, query));
    await takeAll(reader, true);
    await host.kill();
  });
  afterAll(async () => {
    await reader.close();
    await host.restart();
  });

  // That each of them is the site's own to the last byte is tested without a browser (edition.browser.test).
  it('opens articles of all years, with their pictures', async () => {
    const all = await articles();
    expect(all.length).toBeGreaterThan(30);
    const { page } = reader;
    await reader.open('');
    for (const path of all.filter((_, i) => i % 4 === 0)) {
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

  it('answers queries as online, in the same order', async () => {
    for (const query of queries) {
      expect([query, await searched(reader, query)]).toEqual([query, online.get(query)]);
    }
  });

  it('leads from lists that it does not have to the search', async () => {
    await reader.open('the/song-huong/');
    expect(new URL(reader.page.url()).pathname).toBe('/tim-kiem/');
    expect((await hitsFor(reader.page, '')).length).toBeGreaterThan(1);
    const tags = await reader.page.textContent('site-search');
    expect(tags).toContain('sông Hương');
  });

  it('goes on when the browser has stopped the worker', async () => {
    const session = await reader.context.newCDPSession(reader.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await reader.open('gioi-thieu/')).toBe(200);
    expect(await reader.page.textContent('main')).toMatch(/^\s*Bản lưu trên máy/u);
  });

  it('keeps the reader’s place and size of text', async () => {
    const { page } = reader;
    await page.evaluate(() => localStorage.setItem('co-chu', 'xl'));
    await reader.open('2026/01/trang-web-cho-mang-yeu/');
    expect(await page.getAttribute('html', 'data-text')).toBe('xl');
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
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const sizes = names
        .filter((name) => /goi|da-xem/u.test(name))
        .map(async (name) => (await (await caches.open(name)).keys()).length);
      return (await Promise.all(sizes)).reduce((sum, count) => sum + count, 0);
    });
    expect(kept).toBe(0);
  });
});
