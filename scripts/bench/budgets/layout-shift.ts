import type { Browser, BrowserContextOptions } from 'playwright-core';

/** A window in which «Đọc thêm» has a column of its own. */
const desktop = { viewport: { width: 1440, height: 900 } };

/** A cheap phone: https://developer.chrome.com/docs/lighthouse (its mobile default). */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const stepMs = 60;
const settleMs = 400;

/**
 * Everything that moved on a page while it loaded and while it was scrolled through to its end:
 * the sum of all layout shifts, which is never less than the CLS (https://web.dev/articles/cls).
 * Shifts marked `hadRecentInput` count too: nothing is touched here, and setting up the emulated
 * phone is itself taken for input, which would hide everything in the first half second. The worse of
 * a phone and a wide window.
 */
export async function measureLayoutShift(browser: Browser, url: string): Promise<number> {
  return Math.max(await shiftOn(phone, browser, url), await shiftOn(desktop, browser, url));
}

async function shiftOn(
  device: BrowserContextOptions,
  browser: Browser,
  url: string,
): Promise<number> {
  const context = await browser.newContext(device);
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { sum: 0 };
      Object.assign(window, { seenLayoutShift: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.sum += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(settleMs);
    const steps = await page.evaluate(
      () => Math.ceil(document.body.scrollHeight / innerHeight) + 1,
    );
    for (let step = 0; step < steps; step += 1) {
      await page.evaluate(() => scrollBy({ top: innerHeight, behavior: 'instant' }));
      await page.waitForTimeout(stepMs);
    }
    await page.waitForTimeout(settleMs);
    return await page.evaluate(
      () => (window as unknown as { seenLayoutShift: { sum: number } }).seenLayoutShift.sum,
    );
  } finally {
    await context.close();
  }
}
