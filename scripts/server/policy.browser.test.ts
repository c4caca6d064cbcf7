import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { pagesOf, samplePages } from '../bench/shared/site-pages.ts';
import { launchBrowser } from '../testing/browser.ts';
import type {} from '../testing/global-setup.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('lets every kind of page work without a complaint, from our server alone', async () => {
  const siteUrl = inject('siteUrl');
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) complaints.push(`${page.url()} → ${request.url()}`);
  });
  for (const path of samplePages(pagesOf(inject('siteDir'), '/'))) {
    await page.goto(new URL(path, siteUrl).href, { waitUntil: 'networkidle' });
  }
  expect(complaints).toEqual([]);
  await page.close();
});

it.each(['header', 'meta'])('keeps foreign code from running, by the %s alone', async (place) => {
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    const html = (await response.text()).replace(
      '</body>',
      '<script>window.stolen = 1</script><p onclick="window.stolen = 1" id="bam">x</p></body>',
    );
    if (place === 'header') {
      const body = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      await route.fulfill({
        body,
        headers: { ...headers, 'content-security-policy': policy },
      });
    } else await route.fulfill({ body: html, headers });
  });
  await page.goto(inject('siteUrl'), { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.getElementById('bam')?.click());
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  expect(await page.locator('#bam').count()).toBe(1);
  await page.close();
});
