import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/testing/browser.ts';

/** What every page may load of scripts before the reader does anything, in bytes of brotli. */
const budget = 3 * 1024;

test('the scripts of a page that nobody has touched fit their budget', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(inject('siteUrl'), { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  await browser.close();
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(budget);
});
