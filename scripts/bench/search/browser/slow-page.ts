import type { Browser, Page } from 'playwright-core';

/**
 * A page whose processor is so many times slower. It has no workers: Chromium cannot slow those down
 * (`Emulation.setCPUThrottlingRate` is for pages), so an engine that works in one would seem as fast
 * as ever.
 */
export async function slowPage(browser: Browser, rate: number): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}
