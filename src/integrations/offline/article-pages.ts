import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleCode, codeLimits, endOfText } from '../../offline/fill-page.ts';
import type { Generation } from '../../offline/generations.ts';
import { type Article, display, type IndexedBundle } from '../search-index/index.ts';
import { encodePage, type Referable } from './encode-page.ts';
import { picturesIn } from './packed-pictures.ts';
import { recipeOf } from './recipe.ts';
import { slimPage } from './slim-page.ts';
import type { PackInput } from './write-packs.ts';

/** What packs are made of: a bundle of the search with its articles. */
export type SearchBundle = Pick<IndexedBundle, 'id' | 'base' | 'perFragment' | 'articles'>;

/** An article as packs hold it. */
export interface PackedArticle {
  readonly input: PackInput;
  readonly frame: string;
  /** Picture files that it shows. */
  readonly pictures: readonly string[];
}

/** Articles of one year and generation. */
export interface ArticleGroup {
  readonly year: string;
  readonly generation: Generation;
  readonly articles: readonly PackedArticle[];
}

/** What is known of an article before its page is read. */
interface Known extends Referable {
  readonly article: Article;
  readonly generation: Generation;
  readonly year: string;
  /** Of the first article that it may refer to: who has a generation has the newer ones, not the older. */
  readonly from: number;
}

/**
 * Reads the articles' pages and writes each as packs hold it, in the order of the search.
 *
 * @param outDir - the rendered site.
 * @throws Error (Vietnamese) naming a page that cannot be packed.
 */
export async function articleGroups(
  outDir: string,
  bundles: readonly SearchBundle[],
): Promise<readonly ArticleGroup[]> {
  const articles = knownArticles(bundles);
  const byPath = new Map(articles.map((each, index) => [each.path, { ...each, index }]));
  // Each frame once: they are longer than the articles.
  const frames = new Map<string, string>();
  const groups: (ArticleGroup & { articles: PackedArticle[] })[] = [];
  for (const known of articles) {
    const { year, generation, from } = known;
    const { frame, ...rest } = await packed(outDir, known, (path) => {
      const other = byPath.get(path);
      return other && other.index >= from && other.code !== '' ? other : undefined;
    });
    if (!frames.has(frame)) frames.set(frame, frame);
    const article = { ...rest, frame: frames.get(frame) ?? frame };
    const last = groups.at(-1);
    if (last?.year === year && last.generation === generation) last.articles.push(article);
    else groups.push({ year, generation, articles: [article] });
  }
  return groups;
}

function knownArticles(bundles: readonly SearchBundle[]): readonly Known[] {
  const perYear = new Map<string, number>();
  let first = 0;
  return bundles.flatMap(({ id: generation, articles }) => {
    const from = first;
    first += articles.length;
    return articles.map((article) => {
      const year = article.datetime.slice(0, 4);
      const path = article.url.slice(1);
      // The reader looks for an article by the year in its address.
      if (!path.startsWith(`${year}/`)) {
        throw fault(article, `địa chỉ phải bắt đầu bằng năm đăng bài, /${year}/.`);
      }
      const number = perYear.get(year) ?? 0;
      perYear.set(year, number + 1);
      const hasCode = Number(year) >= codeLimits.firstYear && number < codeLimits.numbers;
      const code = hasCode ? articleCode({ year: Number(year), number }) : '';
      return { article, generation, year, path, title: escaped(article.title), code, from };
    });
  });
}

async function packed(
  outDir: string,
  { article, path, title }: Known,
  find: (path: string) => Referable | undefined,
): Promise<PackedArticle> {
  try {
    const html = await readFile(join(outDir, path, 'index.html'), 'utf8');
    const { frame, main } = slimPage(html, title);
    const text = encodePage(main, { path, title }, find);
    const recipe = recipeOf(display(article), title, main);
    const bytes = Buffer.from(text + endOfText + recipe, 'utf8');
    return { input: { path, title, bytes }, frame, pictures: picturesIn(main) };
  } catch (error) {
    throw fault(article, (error as Error).message);
  }
}

/** As Astro escapes text. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function fault({ url }: Article, message: string): Error {
  return new Error(`Bản ngoại tuyến: ${url}: ${message}`);
}
