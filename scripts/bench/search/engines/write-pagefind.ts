import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Article } from '../content/article-of.ts';
import { plainPage } from './plain-page.ts';

/**
 * Puts a bundle of Pagefind, made and used as its documentation says (https://pagefind.app/docs/api/),
 * into a folder, and beside it the page's module that asks it.
 */
export async function writePagefind(articles: readonly Article[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const article of articles) {
      const added = await index.addHTMLFile({ url: article.url, content: plainPage(article) });
      complain(added.errors);
    }
    complain((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  } finally {
    await close();
  }
  await writeFile(join(folder, 'pagefind.js'), module);
}

/** Not bundled: Pagefind's script is there only after indexing. */
const module = `import * as pagefind from './pagefind/pagefind.js';
const search = async (text) => {
  const { results } = await pagefind.search(text);
  const hits = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return hits.map(({ url }) => url);
};
window.searches = { ...window.searches, pagefind: search };
`;

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
