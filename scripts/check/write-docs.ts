import { writeFile } from 'node:fs/promises';
import { catalogueEntries } from './docs/entries.ts';
import { docsPage } from './docs/page.ts';

/** `node scripts/check/write-docs.ts`: writes the page about the rules anew. */
const PAGE = new URL('../../.github/KIEM-TRA.md', import.meta.url);

await writeFile(PAGE, docsPage(await catalogueEntries()));
