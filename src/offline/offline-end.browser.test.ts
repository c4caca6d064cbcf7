/** What becomes of readers' devices when a site gives up offline reading. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { type Host, startHost } from './test-support/host.ts';
import { type Build, buildWithoutOffline } from './test-support/next-edition.ts';
import {
  keptFiles,
  letPass,
  newReader,
  type Reader,
  says,
  takeAll,
  visit,
} from './test-support/reader.ts';

const siteDir = inject('siteDir');
const manifestPath = '/offline/manifest.json';

let browser: Browser;
let host: Host;
let reader: Reader;
let without: Build;

beforeAll(async () => {
  without = await buildWithoutOffline();
  browser = await launchBrowser();
  host = await startHost(siteDir);
});
beforeEach(async () => {
  host.deploy(siteDir);
  reader = await newReader(browser, host);
  await visit(reader);
  await takeAll(reader);
  expect(await left()).toEqual({ workers: 1, caches: expect.arrayContaining(['khh:/:goi']) });
});
afterEach(async () => {
  host.trouble();
  await reader.close();
});
afterAll(async () => {
  await browser.close();
  await host.kill();
  await without.remove();
});

const left = async () => ({
  workers: await reader.page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  ),
  caches: Object.keys(await keptFiles(reader.page)),
});
const nothing = { workers: 0, caches: [] };

it('is gone with the first page of a build without it, which says so', async () => {
  const { page } = reader;
  host.deploy(without.siteDir);
  await reader.open('gioi-thieu/');
  await expect.poll(left, { timeout: 20_000 }).toEqual(nothing);
  await reader.open('ngoai-tuyen/');
  await says(page, 'Trang tin đang tạm ngừng cho giữ bài trên máy');
  await says(page, 'Trên máy này không còn bài nào.');
  await page.waitForLoadState('networkidle');
  expect(await left()).toEqual(nothing);
});

it('is gone from a device on which that page is the first to be opened', async () => {
  const { page } = reader;
  host.deploy(without.siteDir);
  await reader.open('ngoai-tuyen/');
  await says(page, 'Trang tin đang tạm ngừng cho giữ bài trên máy');
  await says(page, 'Trên máy này không còn bài nào.');
  expect(await left()).toEqual(nothing);
});

it('is gone when the manifest says so, though all else in it is of a later form', async () => {
  const manifest = JSON.parse(await readFile(join(siteDir, manifestPath), 'utf8'));
  const body = JSON.stringify({ ...manifest, schema: 2, packs: {}, bundles: {}, kill: true });
  host.trouble((path) => (path === manifestPath ? { type: 'application/json', body } : undefined));
  // The site is asked again half an hour later.
  await letPass(reader, 31);
  await reader.open('');
  await expect.poll(left, { timeout: 20_000 }).toEqual(nothing);
  expect(await reader.open('gioi-thieu/')).toBe(200);
});
