import { expect, inject, it } from 'vitest';
import { launchBrowser } from '../testing/browser.ts';
import type {} from '../testing/global-setup.ts';
import { budgetRows, limits, worstOf } from './budgets/limits.ts';
import { measureSite } from './budgets/measure-site.ts';

it('keeps every article within its budgets', async () => {
  const browser = await launchBrowser();
  const worst = worstOf(await measureSite(inject('siteDir'), inject('siteUrl'), browser));
  await browser.close();
  expect(worst.map(({ measure }) => measure)).toEqual(Object.keys(limits));
  expect(budgetRows(worst.filter(({ exceeds }) => exceeds)).slice(1)).toEqual([]);
});
