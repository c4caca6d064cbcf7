import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { addresses } from '../../src/text/addresses.ts';
import { parseSiteDate } from '../../src/text/dates.ts';
import { entryId, slugOf } from '../../src/text/entry-id.ts';

/** A text of the content folder and the page that the development server makes of it. */
export interface ContentPage {
  /** Below the content folder, with `/`. */
  readonly path: string;
  /** Root-relative, without the base path. */
  readonly address: string;
  readonly title: string;
  readonly isPublished: boolean;
}

/**
 * The articles and pages that have an address, sorted by path. Faults do not matter here: a file is
 * left out only when its date cannot be read.
 */
export async function contentPages(contentDir: string, now: number): Promise<ContentPage[]> {
  const [articles, pages] = await Promise.all([
    markdownIn(join(contentDir, 'articles')),
    markdownIn(join(contentDir, 'pages')),
  ]);
  const found = articles.map(async (name) => articleAt(contentDir, `articles/${name}`, now));
  return [
    ...(await Promise.all(found)).filter((page) => page !== undefined),
    ...pages.map((name) => ({
      path: `pages/${name}`,
      address: addresses.page(entryId(name)),
      title: name,
      isPublished: true,
    })),
  ];
}

async function articleAt(
  contentDir: string,
  path: string,
  now: number,
): Promise<ContentPage | undefined> {
  const { data } = readFrontMatter(await readFile(join(contentDir, path), 'utf8'));
  const { date, title, draft } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const parsed = parseSiteDate(String(date));
  if ('fault' in parsed) return undefined;
  return {
    path,
    address: addresses.article(parsed, slugOf(entryId(path))),
    title: String(title),
    isPublished: draft !== true && parsed.epochMs <= now,
  };
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
}
