import { isDeepStrictEqual } from 'node:util';
import { expect, inject, it } from 'vitest';
import type {} from '../testing/global-setup.ts';
import { startAuditor } from './lighthouse/audit-page.ts';
import { failuresOf, scoresOf } from './lighthouse/findings.ts';
import { pagesOf, samplePages } from './shared/site-pages.ts';

/** What does not depend on how busy the machine is; performance is the benchmark's. */
const steadyCategories = ['accessibility', 'best-practices', 'seo', 'agentic-browsing'];
const perfect = Object.fromEntries(steadyCategories.map((id) => [id, 100]));

it('scores 100 in every steady category of Lighthouse on each kind of page', async () => {
  const auditor = await startAuditor(steadyCategories);
  const failures: string[] = [];
  try {
    for (const page of samplePages(pagesOf(inject('siteDir'), '/'))) {
      const result = await auditor.audit(new URL(page.slice(1), inject('siteUrl')).href);
      const scores = Object.fromEntries(scoresOf(result));
      failures.push(...failuresOf(result).map((failure) => `${page} ${failure}`));
      if (!isDeepStrictEqual(scores, perfect)) failures.push(`${page} ${JSON.stringify(scores)}`);
    }
  } finally {
    auditor.close();
  }
  expect(failures).toEqual([]);
}, 300_000);
