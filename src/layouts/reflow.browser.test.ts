import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { overflowFaults } from './test-support/overflow.ts';
import { openTemplate, templates } from './test-support/templates.ts';

const home = inject('siteUrl');

/** How a reader may look at a page: pixels of the window, the size of the text, own spacing. */
const views = [
  { name: '320 px wide', width: 320, height: 640 },
  // WCAG 1.4.10: a window of 1280 × 1024 at 400 %.
  { name: '400 % zoom', width: 320, height: 256 },
  { name: '320 px, very large text', width: 320, height: 640, text: 'xl' },
  { name: '768 px, large text', width: 768, height: 900, text: 'l' },
  { name: '2000 px wide', width: 2000, height: 1100 },
  { name: '320 px, own spacing', width: 320, height: 640, spaced: true },
  { name: '1280 px, own spacing', width: 1280, height: 800, spaced: true },
] as const;
type View = { readonly width: number; readonly height: number } & Partial<
  Readonly<{ text: string; spaced: boolean }>
>;

/** The reader's own spacing, as WCAG 1.4.12 names it. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

/** Sets the text as the reader's own choice does, and waits until the page is laid out. */
async function look({ width, height, text = '', spaced = false }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    async ([size, css]) => {
      document.documentElement.dataset['text'] = size;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      await new Promise((laidOut) => requestAnimationFrame(() => requestAnimationFrame(laidOut)));
    },
    [text, spaced ? spacing : ''] as const,
  );
}

it.each(templates)(
  '$name needs no sideways scrolling and cuts nothing, however it is looked at',
  async (template) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openTemplate(page, home, template);
    const faults: Record<string, string[]> = {};
    for (const view of views) {
      await look(view);
      const found = await overflowFaults(page);
      if (found.length > 0) faults[view.name] = found;
    }
    expect(faults).toEqual({});
  },
);

it('takes the text size that the reader chose before', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => localStorage.setItem('co-chu', 'xl'));
  const own = await context.newPage();
  await own.goto(home);
  expect(await own.getAttribute('html', 'data-text')).toBe('xl');
  await context.close();
});
