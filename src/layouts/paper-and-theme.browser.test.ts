import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { firstArticle, templates } from './test-support/templates.ts';

const home = inject('siteUrl');
const article = new URL(firstArticle, home).href;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('an article on paper', () => {
  it('is the article alone, black on white, with the address at its foot', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.addInitScript(() => localStorage.setItem('giao-dien', 'dark'));
    await page.goto(article);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = (selector: string) => page.locator(`${selector} >> visible=true`).count();
    for (const chrome of ['.menu', '.tool', '.foot', 'share-links', '.more', 'check-also', '.turn'])
      expect([chrome, await shown(chrome)]).toEqual([chrome, 0]);
    for (const kept of ['.brand', 'h1', '.byline', '.prose', 'figcaption', '.address-on-paper'])
      expect([kept, (await shown(kept)) > 0]).toEqual([kept, true]);
    const foot = await page.textContent('.address-on-paper');
    expect(foot).toContain(await page.getAttribute('link[rel=canonical]', 'href'));
    expect(foot).toContain('Thành phố Huế, Việt Nam');
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.close();
  });

  it('is A4, on as few sheets as its text needs', async () => {
    const page = await browser.newPage();
    await page.goto(article, { waitUntil: 'networkidle' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    const millimetres = (points = '') => Math.round((Number(points) * 25.4) / 72);
    const sheets = new Set(boxes.map(([, w, h]) => `${millimetres(w)} × ${millimetres(h)}`));
    expect([...sheets]).toEqual(['210 × 297']);
    expect(boxes.length).toBeLessThanOrEqual(3);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('a reader’s choice of %s', (choice) => {
  it('is in every frame, though the device asks for the other', async () => {
    const page = await browser.newPage({ colorScheme: choice === 'dark' ? 'light' : 'dark' });
    await page.addInitScript((theme) => {
      localStorage.setItem('giao-dien', theme);
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        if (document.body) seen.add(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      look();
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    }, choice);
    const paper = { light: 'rgb(251, 248, 242)', dark: 'rgb(23, 19, 28)' }[choice];
    for (const path of ['', firstArticle, 'tim-kiem/']) {
      await page.goto(new URL(path, home).href, { waitUntil: 'networkidle' });
      const seen = await page.evaluate(() => [
        ...(window as unknown as { seen: Set<string> }).seen,
      ]);
      expect(seen).toEqual([paper]);
    }
    await page.close();
  });
});

it('grows and shrinks all text with the reader’s choice, on every template', async () => {
  const page = await browser.newPage();
  const sizeOf = () =>
    page.evaluate(() =>
      ['html', 'main p, main li', '.foot'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
      }),
    );
  for (const path of new Set(templates.map((template) => template.path))) {
    await page.goto(new URL(path, home).href);
    const usual = await sizeOf();
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name=co-chu][value=xl]')?.click(),
    );
    const large = await sizeOf();
    expect(large.map((size, index) => size > (usual[index] ?? 0) * 1.2)).toEqual([
      true,
      true,
      true,
    ]);
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('input[name=co-chu][value=m]')?.click(),
    );
  }
  await page.close();
});
