import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../shared/bundle.ts';
import type { Article } from '../content/article-of.ts';
import { writeMiniSearch } from './write-minisearch.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Fills a folder with what a page needs to ask each engine: a module of its name, with the peers'
 * indexes of the articles beside it, and an empty page to ask from. Our own index is the site's.
 */
export async function writeEngines(articles: readonly Article[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Phép đo tìm kiếm</title>');
  await bundle(new URL('page-ours.ts', import.meta.url), 'ours', folder);
  await bundle(new URL('page-minisearch.ts', import.meta.url), 'minisearch', folder);
  await writeMiniSearch(articles, folder);
  await writePagefind(articles, folder);
}
