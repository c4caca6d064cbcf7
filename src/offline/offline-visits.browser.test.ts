/** What a reader has who only visits the site. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { type Host, startHost, workerBegins } from './test-support/host.ts';
import {
  hasWorker,
  keptFiles,
  letPass,
  newReader,
  press,
  type Reader,
  says,
  searched,
  stopWorker,
  visit,
} from './test-support/reader.ts';

const siteDir = inject('siteDir');
const newest = '2026/10/thanh-dieu-va-duong-cong-giong-noi/';
const isPack = (path: string) => path.endsWith('.pack');
const packsAsked = () => host.asked.filter(isPack);
/** Waits longer than usual: other tests keep the machine busy. */
const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 20_000 });

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

describe('after one visit', () => {
  const seen = '2023/11/tu-van-phan-bien-la-gi/';

  beforeAll(async () => {
    reader = await newReader(browser, host);
    await visit(reader);
    await reader.open(seen);
    await reader.page.waitForLoadState('networkidle');
  });
  afterAll(async () => {
    await reader.close();
    await host.restart();
  });

  it('leaves to the site what it says itself while it can be reached', async () => {
    const { page } = reader;
    for (const path of [
      'index.html',
      '404.html',
      'khong-co.php',
      'anh/khong-co.webp',
      'khong-co/',
    ]) {
      const status = await reader.open(path);
      const text = await page.textContent('body');
      const plain = await fetch(new URL(path, host.url));
      expect([path, status]).toEqual([path, plain.status]);
      expect(text?.trim()).not.toBe('');
      expect(await page.title()).toBe(/<title>(.*?)<\/title>/u.exec(await plain.text())?.[1]);
    }
  });

  describe('the server killed', () => {
    beforeAll(() => host.kill());

    it('opens what was visited, and the newest articles', async () => {
      for (const path of ['', seen, newest]) {
        expect([path, await reader.open(path)]).toEqual([path, 200]);
        expect(await reader.page.textContent('main')).toMatch(
          /^\s*Bản lưu trên máy, tính đến \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/u,
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
});

describe('a first visit', () => {
  beforeEach(async () => {
    reader = await newReader(browser, host);
    host.forget();
  });
  afterEach(async () => {
    host.trouble();
    await reader.close();
  });

  /** With the network back, the next page brings what the first one did not, though not at once. */
  async function nextPageBringsIt(): Promise<void> {
    host.trouble();
    host.forget();
    await letPass(reader, 2);
    await reader.open('gioi-thieu/');
    await eventually(() => packsAsked().length).toBeGreaterThan(0);
    await reader.open('ngoai-tuyen/');
    await says(reader.page, /^Máy đã giữ 15 bài mới nhất/u);
  }

  it('on which the connection breaks is made good by the next', async () => {
    host.trouble((path) => (isPack(path) ? 'break' : undefined));
    await reader.open('');
    await eventually(() => packsAsked().length).toBeGreaterThan(0);
    await nextPageBringsIt();
  });

  it('on which the worker is stopped in the middle is made good by the next', async () => {
    host.trouble((path) => (isPack(path) && packsAsked().length > 2 ? 'hold' : undefined));
    await reader.open('');
    await eventually(() => packsAsked().length).toBeGreaterThan(2);
    await stopWorker(reader);
    await nextPageBringsIt();
  });

  it('brings nothing by itself to a reader who saves data', async () => {
    const saves = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })";
    const { page, context } = reader;
    await context.addInitScript(saves);
    host.trouble(await workerBegins(siteDir, saves));
    await reader.open('');
    await hasWorker(page);
    // The worker alone asks for it on this page, before it would bring anything.
    await eventually(() => host.asked).toContain('/offline/manifest.json');
    await page.waitForTimeout(1_000);
    await reader.open('ngoai-tuyen/');
    await says(page, /Chỉ khi bạn bấm nút thì mới tải/u);
    expect(packsAsked()).toEqual([]);
    expect(Object.keys(await keptFiles(page))).toEqual(['khh:/:so']);
    await press(page, /^Lấy /u);
    await eventually(() => packsAsked().length).toBeGreaterThan(5);
  });

  it('is as without a worker where the browser keeps nothing', async () => {
    const refused = `Object.defineProperty(globalThis, 'caches', {
      get() { throw new DOMException('no', 'SecurityError'); },
    })`;
    const { page, context } = reader;
    await context.addInitScript(refused);
    host.trouble(await workerBegins(siteDir, refused));
    await reader.open('ngoai-tuyen/');
    await says(page, 'Trình duyệt đang không cho giữ gì trên máy');
    await hasWorker(page);
    expect(await reader.open('gioi-thieu/')).toBe(200);
    expect(await page.textContent('h1')).toContain('Giới thiệu');
    expect((await searched(reader, 'nước')).length).toBeGreaterThan(2);
    expect(packsAsked()).toEqual([]);
  });
});
