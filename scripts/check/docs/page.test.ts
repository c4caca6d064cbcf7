import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { catalogueEntries } from './entries.ts';
import { docsPage } from './page.ts';

it('is written anew whenever the catalogue changes: node scripts/check/write-docs.ts', async () => {
  const page = new URL('../../../.github/KIEM-TRA.md', import.meta.url);
  expect(await readFile(page, 'utf8')).toBe(docsPage(await catalogueEntries()));
}, 60_000);
