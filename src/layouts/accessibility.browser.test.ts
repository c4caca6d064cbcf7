import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { axeFaults, colourRules } from './test-support/axe.ts';
import { openTemplate, templates } from './test-support/templates.ts';

const home = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

/** Levels of the headings that assistive technology meets, in their order. */
const headingLevels = () =>
  page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
    all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName[1])),
  );

describe.each(templates)('$name', (template) => {
  it('breaks no rule of WCAG 2.2 AA, in light and dark, wide and narrow', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await openTemplate(page, home, template);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, colourRules)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axeFaults(page)).toEqual([]);
  });

  it('has one h1, and no heading skips a level', async () => {
    const levels = await headingLevels();
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(skips).toEqual([]);
  });
});

it('has the landmarks that a page needs, each nameable', async () => {
  for (const template of templates) {
    await openTemplate(page, home, template);
    if ((await page.locator('dialog[open]').count()) > 0) continue;
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      expect([template.name, role, await page.getByRole(role).count()]).toEqual([
        template.name,
        role,
        1,
      ]);
    }
    const names = await page.$$eval('nav', (all) =>
      all.map((nav) => nav.getAttribute('aria-label') ?? ''),
    );
    expect(names).toContain('Chuyên mục');
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  }
});
