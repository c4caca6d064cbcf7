import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { type Host, startHost } from './test-support/host.ts';
import {
  type Build,
  buildNextEdition,
  newPath,
  newWord,
  packsOf,
} from './test-support/next-edition.ts';
import {
  hitsFor,
  newReader,
  press,
  type Reader,
  ready,
  says,
  searched,
  takeAll,
  visit,
} from './test-support/reader.ts';
import { settleMs } from './upkeep.ts';

const siteDir = inject('siteDir');
const manifestPath = '/offline/manifest.json';

let browser: Browser;
let host: Host;
let reader: Reader;
let next: Build;

beforeAll(async () => {
  next = await buildNextEdition();
  browser = await launchBrowser();
  host = await startHost(siteDir);
});
beforeEach(async () => {
  host.deploy(siteDir);
  reader = await newReader(browser, host);
  await visit(reader);
  await takeAll(reader);
});
afterEach(async () => {
  host.trouble();
  await host.restart();
  await reader.close();
});
afterAll(async () => {
  await browser.close();
  await host.kill();
  await next.remove();
});

it('renames nothing of what a new article does not touch', async () => {
  const [before, after] = [await packsOf(siteDir), await packsOf(next.siteDir)];
  const changed = [...after.keys()].filter((url) => !before.has(url));
  const kinds = changed.map((url) => url.replace(/^offline\/|\..*$/gu, '')).sort();
  expect(kinds).toEqual(['bai-2026-now', 'danh-sach', 'tim-kiem-now']);
});

it('offers the new edition with its size, brings it, and answers from it alone', async () => {
  const { page } = reader;
  host.deploy(next.siteDir);
  await reader.open('ngoai-tuyen/');
  host.forget();
  await press(page, /^Có bản mới: tải \d+ KB/u);
  await says(page, /^36 bài đọc và tìm được/u);
  expect(host.asked.filter((path) => path.startsWith('/offline/')).length).toBeLessThanOrEqual(6);
  await host.kill();
  expect(await searched(reader, newWord)).toEqual([`/${newPath}`]);
  expect(await reader.open(newPath)).toBe(200);
  expect(await reader.open('')).toBe(200);
  expect(await page.textContent('main')).toContain('Ao làng');
});

it('goes on searching in a tab across a deploy', async () => {
  const { page } = reader;
  const first = await searched(reader, 'nước');
  host.deploy(next.siteDir);
  await page.locator('site-search input[name=q]').fill('đầm phá');
  expect((await hitsFor(page, 'đầm phá')).length).toBeGreaterThan(0);
  await host.kill();
  await page.locator('site-search input[name=q]').fill('nước');
  expect(await hitsFor(page, 'nước')).toEqual(first);
});

it('lets a tab keep its edition while another takes the next one', async () => {
  const { page } = reader;
  const before = await searched(reader, 'nước');
  const second = await reader.tab();
  host.deploy(next.siteDir);
  await reader.open('ngoai-tuyen/', second);
  await press(second, /^Có bản mới/u);
  await says(second, /^36 bài đọc và tìm được/u);
  await host.kill();
  // The first tab still reads the index that it began with, of which the host has nothing any more.
  const field = page.locator('site-search input[name=q]');
  await field.fill('sông');
  expect((await hitsFor(page, 'sông')).length).toBeGreaterThan(3);
  await field.fill(newWord);
  await hitsFor(page, newWord);
  await field.fill('nước');
  expect(await hitsFor(page, 'nước')).toEqual(before);
  await reader.open(`tim-kiem/?q=${encodeURIComponent(newWord)}`, second);
  expect(await hitsFor(second, newWord)).toEqual([`/${newPath}`]);
});

it('keeps for a tab the edition that it began with, whoever else comes and goes', async () => {
  const { page } = reader;
  const after = await packsOf(next.siteDir);
  const [old = ''] = [...(await packsOf(siteDir)).keys()].filter((url) => !after.has(url));
  const hasOld = () => page.evaluate((url) => caches.match(url).then(Boolean), `/${old}`);
  await searched(reader, 'nước');
  const second = await reader.tab();
  host.deploy(next.siteDir);
  await reader.open('ngoai-tuyen/', second);
  await press(second, /^Có bản mới/u);
  await says(second, /^36 bài đọc và tìm được/u);
  // Looks after what is kept once the page has settled, with the second tab closed by then.
  await reader.open('gioi-thieu/', second);
  await second.close();
  await page.waitForTimeout(settleMs + 1_000);
  expect(await hasOld()).toBe(true);
  await host.kill();
  await page.locator('site-search input[name=q]').fill('sông');
  expect((await hitsFor(page, 'sông')).length).toBeGreaterThan(3);
  // Once that tab has gone on, nobody needs it.
  await host.restart();
  await reader.open('gioi-thieu/');
  await expect.poll(hasOld, { timeout: 20_000 }).toBe(false);
});

it('outlives a broken deploy: no worker script, no manifest, half of the index or of the packs', async () => {
  const { page, context } = reader;
  host.deploy(next.siteDir);
  const broken: Record<string, Parameters<Host['trouble']>[0]> = {
    'no sw.js': (path) => (path === '/sw.js' ? { status: 404, body: 'no' } : undefined),
    'HTML for the manifest': (path) =>
      path === manifestPath ? { body: '<!doctype html><p>oops' } : undefined,
    'no new index': (path) =>
      path !== '/pf/bundles.json' && path.startsWith('/pf/')
        ? { status: 404, body: 'no' }
        : undefined,
    'HTML for the new index': (path) =>
      path !== '/pf/bundles.json' && path.startsWith('/pf/') ? { body: '<p>oops' } : undefined,
    'half of the packs': (path) =>
      /danh-sach.*\.pack$/u.test(path) ? { status: 404, body: 'no' } : undefined,
  };
  for (const [fault, trouble] of Object.entries(broken)) {
    host.trouble(trouble);
    await reader.open('ngoai-tuyen/');
    await says(page, ready);
    expect([fault, (await searched(reader, 'dong ho')).length > 0]).toEqual([fault, true]);
    await reader.open('ngoai-tuyen/');
    if (fault === 'half of the packs') {
      await press(page, /^Có bản mới/u);
      await says(page, 'Mạng bị ngắt');
    }
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
    await host.kill();
    const tab = await context.newPage();
    expect([fault, await reader.open('gioi-thieu/', tab)]).toEqual([fault, 200]);
    await reader.open('tim-kiem/?q=dong+ho', tab);
    expect((await hitsFor(tab, 'dong ho')).length).toBeGreaterThan(0);
    await tab.close();
    await host.restart();
  }
});

it('shows what the network has when it answers, and what is on the device when it is too slow', async () => {
  const { page } = reader;
  host.deploy(next.siteDir);
  await reader.open('');
  expect(await page.textContent('main')).toContain('Ao làng');
  expect(await page.locator('.from-device').count()).toBe(0);
  host.trouble((path) => (path === '/gioi-thieu/' ? 'hold' : undefined));
  const started = Date.now();
  expect(await reader.open('gioi-thieu/')).toBe(200);
  expect(Date.now() - started).toBeGreaterThan(2_900);
  expect(await page.locator('.from-device').count()).toBe(1);
});
