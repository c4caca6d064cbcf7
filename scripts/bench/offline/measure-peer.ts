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
    const installation = await install(page, patience);
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
      ...installation,
      update: { requests: again.length, bytes: await weigh(server, again) },
    };
  } finally {
    await context.close();
    await server.stop();
  }
}

/** How the installation went. */
type Installation = Pick<PeerResults, 'installed' | 'attempts'>;

/** So often one comes back to a site whose worker the browser would not install. */
const mostAttempts = 5;

/**
 * Installs the worker; where the browser gives an installation up, as Chromium does when it takes too
 * long, the next one goes on with what is there, as at a reader's next visit.
 */
function install(page: Page, patience: number): Promise<Installation> {
  return page.evaluate(
    async ({ name, wait, most }) => {
      const deadline = performance.now() + wait;
      for (let attempts = 1; attempts <= most; attempts += 1) {
        const { installing, active } = await navigator.serviceWorker.register(`/${name}`);
        const worker = installing ?? active;
        const state = await new Promise((resolve) => {
          const look = () => {
            if (worker?.state === 'activated' || worker?.state === 'redundant')
              resolve(worker.state);
          };
          worker?.addEventListener('statechange', look);
          setTimeout(resolve, deadline - performance.now());
          look();
        });
        if (state !== 'redundant') return { installed: state === 'activated', attempts };
      }
      return { installed: false, attempts: most };
    },
    { name: workerName, wait: patience, most: mostAttempts },
  );
}
