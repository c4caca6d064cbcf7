import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import type {} from '../../scripts/testing/global-setup.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// A section that is not laid out yet keeps a guessed height; were it too low, its links would lie
// over those of the next one, where tools that measure touch targets find them.
it.each([320, 360, 412, 700, 900, 1280, 1440])(
  'keeps room for sections that wait to be laid out, at %i px',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 823 } });
    await page.goto(inject('siteUrl'));
    const overlaps = await page.evaluate(() => {
      const links = [...document.querySelectorAll('main a, footer a')].map((link) => ({
        link,
        section: link.closest('.trio'),
        box: link.getBoundingClientRect(),
      }));
      return links.flatMap((a) =>
        links
          .filter((b) => a.section !== b.section && a.link !== b.link)
          .filter((b) => a.box.left < b.box.right && b.box.left < a.box.right)
          .filter((b) => a.box.top < b.box.bottom && b.box.top < a.box.bottom)
          .map((b) => `${a.link.textContent} × ${b.link.textContent}`),
      );
    });
    expect(overlaps).toEqual([]);
    await page.close();
  },
);
