import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { gzipLevel } from '../../server/compress.ts';
import { changedAddresses, precached, writePeerWorker } from './peer/precache.ts';
import { weigh } from './peer/weigh.ts';
import type { PeerResults } from './results.ts';
import { ownBase, serveOffline } from './serve.ts';
import type { TwoEditions } from './sites/two-editions.ts';

const workerName = 'sw.js';
const emptyPage = '<!doctype html><title>Trang trống</title>';

/**
 * Installs a precache of everything by workbox-build in a browser, and weighs what it would download
 * after one new article: its worker, and the files whose revision has changed.
 *
 * @param patience - milliseconds after which the installation is given up.
 */
export async function measurePeer(
  browser: Browser,
  { before, after, workDir }: TwoEditions,
  patience: number,
): Promise<PeerResults> {
  const [first, second] = [join(workDir, 'workbox'), join(workDir, 'workbox-sau')];
  for (const folder of [first, second]) await mkdir(folder);
  const files = await writePeerWorker(before, join(first, workerName));
  await writePeerWorker(after, join(second, workerName));
  await writeFile(join(first, 'index.html'), emptyPage);
  const over = (folder: string) => ({ [`/${workerName}`]: folder, [ownBase]: first });

  const server = await serveOffline({ siteDir: before, over: over(first) });
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}${ownBase}`);
    const end = server.record();
    const start = performance.now();
    const installed = await install(page, patience);
    const ms = performance.now() - start;
    // Closed first: a recording waits for the requests that are under way.
    await context.close();
    const sent = await end(Number.POSITIVE_INFINITY);
    const bytes = sent.reduce((sum, transfer) => sum + transfer.bytes, 0);

    server.deploy({ siteDir: after, over: over(second) });
    const changed = changedAddresses(await precached(before), await precached(after));
    const again = [workerName, ...changed];
    return {
      files,
      workerBytes: gzipSync(await readFile(join(first, workerName)), { level: gzipLevel }).length,
      everything: { requests: sent.length, bytes, ms },
      installed,
      update: { requests: again.length, bytes: await weigh(server, again) },
    };
  } finally {
    await context.close();
    await server.stop();
  }
}

/** Whether the worker was installed in time. @throws Error when the browser gave it up. */
function install(page: Page, patience: number): Promise<boolean> {
  return page.evaluate(
    async ({ name, wait }) => {
      const { installing, active } = await navigator.serviceWorker.register(`/${name}`);
      const worker = installing ?? active;
      return new Promise<boolean>((resolve, reject) => {
        const look = () => {
          if (worker?.state === 'activated') resolve(true);
          if (worker?.state === 'redundant') reject(new Error('the installation failed'));
        };
        worker?.addEventListener('statechange', look);
        setTimeout(() => resolve(false), wait);
        look();
      });
    },
    { name: workerName, wait: patience },
  );
}
