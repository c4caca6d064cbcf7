import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { overflowFaults } from './test-support/overflow.ts';
import { openTemplate, templates } from './test-support/templates.ts';

const home = inject('siteUrl');

const windows: readonly (BrowserContextOptions & { name: string; textSize?: string })[] = [
  { name: '320 px wide', viewport: { width: 320, height: 640 } },
  // WCAG 1.4.10: a window of 1280 × 1024 at 400 %.
  { name: '400 % zoom', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  { name: '320 px, very large text', viewport: { width: 320, height: 640 }, textSize: 'xl' },
  { name: '768 px, large text', viewport: { width: 768, height: 900 }, textSize: 'l' },
  { name: '2000 px wide', viewport: { width: 2000, height: 1100 } },
];

/** The reader's own spacing, as WCAG 1.4.12 names it. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function faultsOfAll(page: Page, prepare?: (page: Page) => Promise<unknown>) {
  const faults: Record<string, string[]> = {};
  for (const template of templates) {
    await openTemplate(page, home, template);
    await prepare?.(page);
    const found = await overflowFaults(page);
    if (found.length > 0) faults[template.name] = found;
  }
  return faults;
}

describe.each(windows)('$name', ({ name: _name, textSize, ...options }) => {
  it('needs no sideways scrolling and cuts nothing', async () => {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    if (textSize) {
      await context.addInitScript((size) => localStorage.setItem('co-chu', size), textSize);
    }
    const page = await context.newPage();
    expect(await faultsOfAll(page)).toEqual({});
    if (textSize) expect(await page.getAttribute('html', 'data-text')).toBe(textSize);
    await context.close();
  });
});

it.each([320, 1280])('takes the reader’s text spacing at %d px', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const addSpacing = () =>
    page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
  expect(await faultsOfAll(page, addSpacing)).toEqual({});
  await page.close();
});
