import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';
import { openTemplate, templates } from './test-support/templates.ts';

const home = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Which of the things that must be told apart without colour have no border or outline left. */
const lostEdges = (page: Page) =>
  page.evaluate(() => {
    const visible = 'button, .tool, .tags a, .pages a, .person, .callout, input[type=search]';
    return [...document.querySelectorAll(visible)]
      .filter((element) => element.checkVisibility() && !element.matches('.sr *'))
      .filter((element) => {
        const { borderTopWidth, borderLeftWidth, borderTopStyle, borderLeftStyle } =
          getComputedStyle(element);
        const top = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
        const left = borderLeftStyle !== 'none' && Number.parseFloat(borderLeftWidth) > 0;
        return !top && !left;
      })
      .map((element) => `${element.tagName}.${element.className} «${element.textContent.trim()}»`);
  });

it('keeps the edges of what can be pressed under forced colours', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  const faults: Record<string, string[]> = {};
  for (const template of templates) {
    await openTemplate(page, home, template);
    const lost = await lostEdges(page);
    if (lost.length > 0) faults[template.name] = lost;
  }
  expect(faults).toEqual({});
  await page.close();
});

it.each([
  ['.menu', 'chuyen-muc/moi-truong/'],
  ['.pages', 'moi-nhat/trang/2/'],
])('shows the current entry of %s under forced colours', async (list, path) => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(new URL(path, home).href);
  const look = (link: Element) => getComputedStyle(link).borderBottomColor;
  const current = await page.$eval(`${list} [aria-current=page]`, look);
  const others = await page.$$eval(`${list} a:not([aria-current])`, (links) =>
    links.map((link) => getComputedStyle(link).borderBottomColor),
  );
  expect(others.length).toBeGreaterThan(0);
  expect(others).not.toContain(current);
  await page.close();
});

it('moves nothing for readers who asked for stillness', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const moving: Record<string, string[]> = {};
  for (const template of templates) {
    await openTemplate(page, home, template);
    const found = await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      const running = document.getAnimations().map((a) => `${a.constructor.name} is running`);
      const planned = [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        })
        .map((element) => `${element.tagName}.${element.className} would move`);
      const smooth = getComputedStyle(document.documentElement).scrollBehavior !== 'auto';
      return [...running, ...planned, ...(smooth ? ['the page scrolls smoothly'] : [])];
    });
    if (found.length > 0) moving[template.name] = found;
  }
  expect(moving).toEqual({});
  await page.close();
});
