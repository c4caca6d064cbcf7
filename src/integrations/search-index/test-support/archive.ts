import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ArchiveSource } from '../../../search/archive.ts';
import { searchEngine } from '../../../search/engine.ts';
import { noSelection, type SearchQuery } from '../../../search/types.ts';
import { buildSearchIndex, type SearchIndexOptions } from '../index.ts';

const folders: string[] = [];

/** Removes the archives of a test file. */
export async function removeArchives(): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** An article in a few words. */
export interface Doc {
  readonly title: string;
  readonly text?: string;
  readonly day?: string;
  readonly tags?: readonly string[];
}

const glossary = { KHCN: 'khoa học công nghệ', UBND: 'Ủy ban nhân dân' };

function page({ title, text = 'Bài này ngắn.', day = '2024-05-01', tags = [] }: Doc): string {
  const links = tags.map(
    (tag) => `<a data-pagefind-filter="the[data-hit-value]" data-hit-value="${tag}|${tag}">#</a>`,
  );
  return `<!doctype html><html lang="vi"><article data-pagefind-body data-hit-year="${day.slice(0, 4)}"
    data-pagefind-filter="nam[data-hit-year]" data-hit-datetime="${day}T00:00:00+07:00">
    <h1 data-pagefind-meta="title">${title}</h1><p>${text}</p>
    <p data-pagefind-ignore>${links.join('')}</p></article></html>`;
}

/** Builds an archive of documents that lie at /a/, /b/, … */
export async function archiveOf(docs: readonly Doc[]): Promise<string> {
  const folder = await siteOf(docs);
  await indexSite(folder);
  return folder;
}

/** The pages of documents that lie at /a/, /b/, …, the 27th at /aa/. */
export async function siteOf(docs: readonly Doc[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  folders.push(folder);
  for (const [i, doc] of docs.entries()) {
    const path = join(folder, placeOf(i), 'index.html');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, page(doc));
  }
  return folder;
}

function placeOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${placeOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** Indexes a site in its own folder, unless `options` says otherwise. */
export function indexSite(folder: string, options: Partial<SearchIndexOptions> = {}) {
  return buildSearchIndex({ siteDir: folder, outDir: folder, glossary, ...options });
}

/** An archive's files, from the disk. */
export const sourceOf = (folder: string): ArchiveSource => ({
  bundles: '/pf/bundles.json',
  base: '/',
  fetch: async (url) => new Uint8Array(await readFile(join(folder, url))),
});

/** A query without filters, unless `more` has them. */
export const ask = (text: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  text,
  filters: noSelection,
  sort: 'lien-quan',
  without: [],
  ...more,
});

/** What a query finds in an archive, in order: `abc` for /a/, /b/, /c/. */
export async function order(folder: string, query: SearchQuery): Promise<string> {
  const answer = await searchEngine(sourceOf(folder)).search(query);
  const hits = await answer.hits(0, 100);
  if (hits.length !== answer.total) throw new Error(`${hits.length} of ${answer.total} hits`);
  return hits.map(({ url }) => url.replaceAll('/', '')).join('');
}

/** Four articles with dates and tags. */
export const dated = [
  { title: 'Lũ lớn', day: '2023-10-02', tags: ['lũ', 'mưa'] },
  { title: 'Lũ', day: '2022-01-01', tags: ['lũ'] },
  { title: 'Sau lũ', day: '2024-12-31', tags: ['mưa'] },
  { title: 'Nắng', day: '2024-06-01', tags: [] },
];
