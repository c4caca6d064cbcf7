import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { articleSchema } from '../schemas/article.ts';
import { sectionsSchema } from '../schemas/sections.ts';
import { addresses } from '../text/addresses.ts';
import { entryId, slugOf } from '../text/entry-id.ts';
import { isPublished } from './published.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * The addresses that the content folder promises, read from its files without Astro: what a build
 * is held against, so that an entry which the render lost is noticed.
 */
export async function expectedPages(contentDir: string, now: number): Promise<string[]> {
  const sections = sectionsSchema.parse(await readYamlFile(join(contentDir, 'sections.yaml')));
  const articles = (await markdownIn(join(contentDir, 'articles'))).map((file) =>
    articleAddress(contentDir, file, now),
  );
  return [
    addresses.home,
    addresses.archive,
    addresses.search,
    addresses.siteMap,
    addresses.latest,
    addresses.offline,
    addresses.noNetwork,
    ...sections.map((section) => addresses.section(section.id)),
    ...(await namesIn(contentDir, 'authors', '.yaml')).map(addresses.author),
    ...(await namesIn(contentDir, 'pages', '.mdx')).map(addresses.page),
    ...(await Promise.all(articles)).filter((address) => address !== undefined),
  ];
}

async function articleAddress(
  contentDir: string,
  file: string,
  now: number,
): Promise<string | undefined> {
  const { data } = readFrontMatter(await readFile(join(contentDir, 'articles', file), 'utf8'));
  const article = articleSchema.parse(data);
  const slug = slugOf(entryId(file));
  return isPublished(article, now) ? addresses.article(article.date, slug) : undefined;
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await filesIn(folder, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.mdx?$/.test(name));
}

async function namesIn(contentDir: string, folder: string, extension: string): Promise<string[]> {
  const names = await filesIn(join(contentDir, folder), { recursive: false });
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length));
}

/** A missing folder promises nothing: git keeps no empty ones. */
async function filesIn(folder: string, options: { recursive: boolean }): Promise<string[]> {
  try {
    return (await readdir(folder, options)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
