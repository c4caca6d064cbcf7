import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { LibraryStatus } from '../../../src/offline/library-types.ts';
import {
  type Choice,
  type Manifest,
  type PackKind,
  packKinds,
  readManifest,
} from '../../../src/offline/manifest.ts';
import { gzipLevel } from '../../server/compress.ts';
import type { Transfer } from '../search/browser/transfer.ts';
import { bundle } from '../shared/bundle.ts';
import { articlesAmong, pagesOf } from '../shared/site-pages.ts';
import { firstResult } from './page/first-result.ts';
import type { LibraryWindow } from './page/library-window.ts';
import type { Download, KindSize, OurResults } from './results.ts';
import { type OfflineServer, ownBase, serveOffline } from './serve.ts';
import { newAddress } from './sites/one-more.ts';
import type { TwoEditions } from './sites/two-editions.ts';

/** The library's module, below the measurement's own address. */
const libraryName = 'thu-vien';

/** The worker's own part after the first visit takes a second or two. */
const patienceMs = 120_000;
const pollMs = 50;

const everything: Choice = { span: 'archive', pictures: false };

/** Installs, searches and updates our offline edition in a browser, and counts. */
export async function measureOurs(
  browser: Browser,
  { before, after, workDir }: TwoEditions,
): Promise<OurResults> {
  const ownDir = join(workDir, 'phep-do');
  await bundle(new URL('page/device-library.ts', import.meta.url), libraryName, ownDir);
  const over = { [ownBase]: ownDir };
  const server = await serveOffline({ siteDir: before, over });
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    const end = server.record();
    const firstVisit = await counted(end, () => visit(page, server.origin));
    const added = await counted(end, () => page.evaluate(take, everything));
    const sought = articlesAmong(pagesOf(before, '/')).at(0) ?? '';
    const firstResultMs = await withoutNetwork(server, () =>
      soughtResult(page, server.origin, before, sought),
    );

    server.deploy({ siteDir: after, over });
    await openLibrary(page, server.origin);
    // The worker asks for the page and its files too: those are no part of the update.
    await page.waitForLoadState('networkidle');
    const update = await counted(server.record(), () => page.evaluate(take, everything));
    await withoutNetwork(server, () => soughtResult(page, server.origin, after, newAddress));
    return {
      kinds: kindsOf(await manifestOf(before)),
      workerBytes: await gzipBytes(before, 'sw.js', 'sw-upkeep.js'),
      firstVisit,
      // Counted from the first visit on; time is that of both.
      everything: { ...added, ms: firstVisit.ms + added.ms },
      firstResultMs,
      update,
    };
  } finally {
    await context.close();
    await server.stop();
  }
}

/** Comes to the site for the first time, and stays until the worker has what it brings by itself. */
async function visit(page: Page, origin: string): Promise<void> {
  await openLibrary(page, origin);
  const deadline = performance.now() + patienceMs;
  while ((await page.evaluate(statusKind)) !== 'ready') {
    if (performance.now() > deadline) throw new Error('Lượt đầu: bài mới không về tới máy.');
    await pause(pollMs);
  }
}

async function openLibrary(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.addScriptTag({ url: `${ownBase}${libraryName}.js`, type: 'module' });
}

/** Runs in the page. */
async function statusKind(): Promise<LibraryStatus['kind']> {
  return (await (window as unknown as LibraryWindow).deviceLibrary.status()).kind;
}

/** Runs in the page. */
async function take(choice: Choice): Promise<void> {
  await (window as unknown as LibraryWindow).deviceLibrary.take(choice);
}

/** What scripts asked for while something was done, and how long it took. */
async function counted(
  end: (moment: number) => Promise<readonly Transfer[]>,
  work: () => Promise<unknown>,
): Promise<Download> {
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const transfers = (await end(Number.POSITIVE_INFINITY)).filter(({ kind }) => isForOffline(kind));
  return { requests: transfers.length, bytes: bytesOf(transfers), ms };
}

/** A page's own requests are not: those of its scripts and of the worker are. */
function isForOffline(kind: string): boolean {
  return kind === 'empty' || kind === 'serviceworker';
}

function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @throws Error when the article is not found by its title. Returns milliseconds. */
async function soughtResult(
  page: Page,
  origin: string,
  siteDir: string,
  sought: string,
): Promise<number> {
  const html = await readFile(join(siteDir, sought, 'index.html'), 'utf8');
  const heading = /<h1[^>]*>([^<]*)/u.exec(html)?.[1] ?? '';
  const title = heading.replaceAll(/&[^;]*;/gu, ' ');
  const { ms, addresses } = await firstResult(page, origin, title);
  if (addresses.includes(sought)) return ms;
  throw new Error(`Ngoại tuyến không tìm thấy «${title.trim()}»: ${addresses.join(' ')}`);
}

async function withoutNetwork<T>(server: OfflineServer, work: () => Promise<T>): Promise<T> {
  await server.stop();
  try {
    return await work();
  } finally {
    await server.start();
  }
}

async function manifestOf(siteDir: string): Promise<Manifest> {
  return readManifest(await readFile(join(siteDir, 'offline/manifest.json'), 'utf8'));
}

function kindsOf({ packs }: Manifest): KindSize[] {
  return packKinds.map((kind: PackKind) => {
    const ofKind = packs.filter((pack) => pack.kind === kind);
    return { kind, packs: ofKind.length, bytes: ofKind.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}

/** What files of a site weigh together, each compressed. */
async function gzipBytes(siteDir: string, ...names: readonly string[]): Promise<number> {
  const sizes = names.map(async (name) => {
    const file = await readFile(join(siteDir, name));
    return gzipSync(file, { level: gzipLevel }).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
