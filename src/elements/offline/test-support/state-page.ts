import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { transformWithOxc } from 'vite';
import type { Wanted } from './states.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Opens `/ngoai-tuyen/` for states that a test wants: the page's own script is kept away, and ours
 * comes from the sources, their types taken off.
 */
export async function openStatePage(page: Page, siteUrl: string): Promise<void> {
  await page.route('**/_astro/ngoai-tuyen*.js', (route) => route.abort());
  await page.route('**/_src/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/_src/', '');
    const { code } = await transformWithOxc(await readFile(root + path, 'utf8'), path);
    await route.fulfill({ contentType: 'text/javascript', body: code });
  });
  await page.goto(new URL('ngoai-tuyen/', siteUrl).href);
}

/** Puts a library in memory in place of the device's, and what the page shows of it in place of the former. */
export async function showState(page: Page, wanted: Wanted): Promise<void> {
  // As a text, since the test runner rewrites what it takes for an import of its own.
  const states = '/_src/elements/offline/test-support/states.ts';
  const call = `showState(${JSON.stringify(wanted)})`;
  await page.evaluate(`import('${states}').then(({ showState }) => ${call})`);
  await page.locator('.shelf h2', { hasNotText: '…' }).waitFor();
  await page.locator('.shelf-lines', { hasNotText: 'Đang hỏi' }).waitFor({ state: 'attached' });
}
