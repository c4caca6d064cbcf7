import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributesOfTagWith } from './tag-attributes.ts';

/** What a hit shows beside what Pagefind stores itself. Both are absent where the page has none. */
export interface DisplayData {
  /** SiteDate.iso. */
  readonly ngay?: string;
  /** Root-relative address of the thumbnail, base path included. */
  readonly anh?: string;
}

/** Pages that ask to be indexed, by the address that Pagefind gives them: `/2023/10/bai/`. */
export type IndexedPages = ReadonlyMap<string, DisplayData>;

/** Reads every HTML file under `siteDir` and keeps those with `data-pagefind-body`. */
export async function readIndexedPages(siteDir: string): Promise<IndexedPages> {
  const names = await readdir(siteDir, { recursive: true });
  const pages = new Map<string, DisplayData>();
  for (const name of names.filter((each) => each.endsWith('.html')).sort()) {
    const html = await readFile(join(siteDir, name), 'utf8');
    const attributes = attributesOfTagWith(html, 'data-pagefind-body');
    if (attributes) pages.set(addressOf(name), displayData(attributes));
  }
  return pages;
}

/** `2023/10/bai/index.html` → `/2023/10/bai/`, as Pagefind names a page. */
export function addressOf(name: string): string {
  return `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`;
}

function displayData(attributes: ReadonlyMap<string, string>): DisplayData {
  const ngay = attributes.get('data-hit-datetime');
  const anh = attributes.get('data-hit-image');
  return { ...(ngay ? { ngay } : {}), ...(anh ? { anh } : {}) };
}
