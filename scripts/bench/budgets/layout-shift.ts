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
/** What the page itself notes of its shifts; `moved` says what, for whoever must mend it. */
interface Seen {
  sum: number;
  moved: string[];
}

/** https://developer.mozilla.org/docs/Web/API/LayoutShift, which TypeScript does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

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
      const seen: Seen = { sum: 0, moved: [] };
      Object.assign(window, { seenLayoutShift: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as LayoutShift;
          seen.sum += value;
          for (const { node, previousRect, currentRect } of sources) {
            const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
            seen.moved.push(`${name}: y ${previousRect.y} → ${currentRect.y}`);
          }
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
    const { sum, moved } = await page.evaluate(
      () => (window as unknown as { seenLayoutShift: Seen }).seenLayoutShift,
    );
    if (sum > 0) console.error(`${url} (${device.viewport?.width} px):`, moved);
    return sum;
  } finally {
    await context.close();
  }
}
