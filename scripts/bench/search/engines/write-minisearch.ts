import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Article } from '../content/article-of.ts';
import { miniOptions } from './minisearch-options.ts';

/** Puts MiniSearch's serialised index of the articles into a folder. */
export async function writeMiniSearch(articles: readonly Article[], folder: string): Promise<void> {
  const index = new MiniSearch(miniOptions);
  index.addAll(articles.map(({ url, title, blocks }) => ({ url, title, text: blocks.join('\n') })));
  await writeFile(join(folder, 'minisearch.json'), JSON.stringify(index));
}
