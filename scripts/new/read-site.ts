import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { readYaml } from '../../src/markdown/yaml.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { authorSchema } from '../../src/schemas/author.ts';
import { redirectsSchema } from '../../src/schemas/redirects.ts';
import { sectionsSchema } from '../../src/schemas/sections.ts';
import { Refusal } from './refusal.ts';
import type { KnownArticle, Named, SiteFacts } from './site-facts.ts';

/** Articles beyond these, oldest years first, are known by name only: opening them all takes seconds. */
const MOST_READ = 1_000;

/**
 * Reads what a new article depends on. Faulty articles and authors are passed over: they are the
 * checker's matter.
 *
 * @throws Refusal when there are no sections to choose from.
 */
export async function readSite(contentDir: string, shownDir: string): Promise<SiteFacts> {
  const [sections, authors, redirects, places] = await Promise.all([
    readSections(contentDir, shownDir),
    readAuthors(join(contentDir, 'authors')),
    readData(join(contentDir, 'redirects.yaml')),
    articlePlaces(join(contentDir, 'articles')),
  ]);
  const articles = await Promise.all(
    places.slice(0, MOST_READ).map(({ path }) => readArticle(join(contentDir, 'articles', path))),
  );
  const redirected = redirectsSchema.safeParse(redirects ?? {});
  return {
    sections,
    authors,
    articles: articles.flat(),
    taken: new Map(places.map(({ slug, path }) => [slug, `${shownDir}/articles/${path}`])),
    redirected: new Set(redirected.success ? Object.keys(redirected.data) : []),
  };
}

async function readSections(contentDir: string, shownDir: string): Promise<Named[]> {
  const parsed = sectionsSchema.safeParse(await readData(join(contentDir, 'sections.yaml')));
  if (parsed.success) return parsed.data.map(({ id, name }) => ({ id, name }));
  throw new Refusal(
    `Chưa đọc được chuyên mục trong ${shownDir}/sections.yaml. Chạy npm run check để biết phải sửa gì.`,
  );
}

async function readAuthors(folder: string): Promise<Named[]> {
  const files = (await list(folder)).filter((name) => name.endsWith('.yaml'));
  const authors = files.map(async (file) => {
    const parsed = authorSchema.safeParse(await readData(join(folder, file)));
    return parsed.success ? [{ id: basename(file, '.yaml'), name: parsed.data.name }] : [];
  });
  return (await Promise.all(authors)).flat();
}

/** Every name below a year's folder, whatever stands there: `2026/bai.md`, `2026/bai/`. */
async function articlePlaces(folder: string): Promise<{ slug: string; path: string }[]> {
  const years = (await list(folder)).filter((name) => /^\d{4}$/.test(name)).reverse();
  const places = years.map(async (year) =>
    (await list(join(folder, year))).map((name) => ({
      slug: name.replace(/\.mdx?$/, '').toLowerCase(),
      path: `${year}/${name}`,
    })),
  );
  return (await Promise.all(places)).flat();
}

/** The article at a path that is its file or its folder; none when it cannot be read. */
async function readArticle(path: string): Promise<KnownArticle[]> {
  const files = /\.mdx?$/.test(path) ? [path] : [join(path, 'index.md'), join(path, 'index.mdx')];
  for (const file of files) {
    const source = await readFile(file, 'utf8').catch(() => undefined);
    const parsed = articleSchema.safeParse(source && readFrontMatter(source).data);
    if (!parsed.success) continue;
    const { title, section, author, tags } = parsed.data;
    return [{ title, section, authors: author, tags }];
  }
  return [];
}

async function readData(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readYaml(text).data;
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
