import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { type Host, startHost } from './test-support/host.ts';
import {
  chooseAll,
  newReader,
  press,
  type Reader,
  ready,
  says,
  takeAll,
  titleOf,
  visit,
} from './test-support/reader.ts';

const siteDir = inject('siteDir');
const isPack = (path: string) => path.endsWith('.pack');
const packsAsked = () => host.asked.filter(isPack);

let browser: Browser;
let host: Host;
let reader: Reader;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost(siteDir);
});
beforeEach(async () => {
  reader = await newReader(browser, host);
});
afterEach(async () => {
  host.trouble();
  await host.restart();
  await reader.close();
});
afterAll(async () => {
  await browser.close();
  await host.kill();
});

it('goes on where the connection broke, at every boundary of a pack', async () => {
  await visit(reader);
  await chooseAll(reader, true);
  host.forget();
  // Each time one more pack comes through, and then nothing any more.
  let allowed = 0;
  let passed = 0;
  host.trouble((path) => {
    if (!isPack(path)) return undefined;
    passed += 1;
    return passed > allowed ? 'break' : undefined;
  });
  const { page } = reader;
  await press(page, /^Lấy /u);
  await says(page, 'Mạng bị ngắt');
  const came = new Set<string>();
  for (let round = 0; round < 40 && (await titleOf(page)) === 'Mạng bị ngắt'; round += 1) {
    const before = packsAsked().length;
    passed = 0;
    allowed = 1;
    await press(page, 'Tải tiếp');
    await page.waitForFunction(
      () => document.querySelector('.shelf')?.getAttribute('data-tone') !== 'busy',
    );
    const [first = ''] = packsAsked().slice(before);
    // What has come once is not asked for again.
    expect(came.has(first)).toBe(false);
    came.add(first);
  }
  await says(page, ready);
  expect(came.size).toBeGreaterThanOrEqual(8);
});

it('pauses when it is told to, and goes on after the tab was closed', async () => {
  await visit(reader);
  await chooseAll(reader, true);
  const { page } = reader;
  host.forget();
  host.trouble((path) => (isPack(path) && packsAsked().length > 4 ? 'hold' : undefined));
  await press(page, /^Lấy /u);
  await page.locator('.shelf-progress', { hasText: /[1-9]\d* %/u }).waitFor();
  await expect.poll(() => packsAsked().length, { timeout: 10_000 }).toBeGreaterThan(4);
  const came = packsAsked().slice(0, 4);
  await press(page, 'Tạm dừng');
  await says(page, 'Đang tạm dừng');
  host.trouble();
  host.forget();
  await page.close();
  const later = await reader.tab();
  await reader.open('ngoai-tuyen/', later);
  await says(later, 'Còn tải dở');
  expect(await later.textContent('.shelf-progress')).toMatch(/[1-9]\d* %/u);
  // Nothing goes on by itself.
  expect(packsAsked()).toEqual([]);
  await press(later, /^Tiếp tục/u);
  await says(later, ready);
  expect(packsAsked().length).toBeGreaterThan(2);
  expect(packsAsked().filter((path) => came.includes(path))).toEqual([]);
  expect(new Set(packsAsked()).size).toBe(packsAsked().length);
});

it('refuses a pack of which one byte is flipped, twice, and keeps what was there', async () => {
  await visit(reader);
  await chooseAll(reader, false);
  const wrong: string[] = [];
  host.trouble((path) => {
    if (!path.includes('/bai-2024')) return undefined;
    wrong.push(path);
    return { type: 'application/octet-stream', body: flipped };
  });
  const good = await readFile(join(siteDir, await packNamed('bai-2024-recent')));
  const flipped = Buffer.from(good);
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
  const { page } = reader;
  await press(page, /^Lấy /u);
  await says(page, 'Tải về không đúng với bản gốc');
  expect(wrong.length).toBe(2);
  await says(page, /vẫn đọc được 15 bài đã có trên máy/u);
  host.trouble();
  await press(page, 'Thử lại');
  await says(page, ready);
});

async function packNamed(id: string): Promise<string> {
  const { packs } = JSON.parse(await readFile(join(siteDir, 'offline/manifest.json'), 'utf8'));
  return packs.find((pack: { id: string }) => pack.id === id).url;
}

it('says that there is no room, offers less, and loses nothing', async () => {
  await visit(reader);
  const { page, context } = reader;
  await chooseAll(reader, true);
  const session = await context.newCDPSession(page);
  const origin = new URL(host.url).origin;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
  await press(page, /^Lấy /u);
  await says(page, 'Máy hết chỗ');
  expect(await titleOf(page)).toBe('Máy hết chỗ');
  await says(page, /Bạn có thể lấy ít hơn/u);
  await host.kill();
  expect(await reader.open('2026/10/thanh-dieu-va-duong-cong-giong-noi/')).toBe(200);
});

it('believes neither a captive portal nor half a manifest', async () => {
  await visit(reader);
  await takeAll(reader);
  const { page } = reader;
  host.trouble(() => ({ body: '<!doctype html><title>Wi-Fi</title><p>Mời đăng nhập' }));
  // The reader sees the portal, since only so can they log in.
  await reader.open('gioi-thieu/');
  expect(await page.title()).toBe('Wi-Fi');
  const manifest = await readFile(join(siteDir, 'offline/manifest.json'));
  host.trouble((path) =>
    path === '/offline/manifest.json'
      ? { type: 'application/json', body: manifest.subarray(0, manifest.length >> 1) }
      : undefined,
  );
  await reader.open('ngoai-tuyen/');
  await says(page, ready);
  await says(page, /chưa biết đã có bản mới hay chưa/u);
  // Nothing of the portal was kept.
  await host.kill();
  expect(await reader.open('gioi-thieu/')).toBe(200);
  expect(await page.title()).toContain('Giới thiệu');
});
