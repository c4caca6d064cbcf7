import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, extractArticle } from './extract-article.ts';

/**
 * The articles of the rendered site under `siteDir`, in the order of the index.
 *
 * @throws Error (Vietnamese) naming the page that cannot be indexed.
 */
export async function readArticles(siteDir: string): Promise<readonly Article[]> {
  const names = await readdir(siteDir, { recursive: true });
  const articles: Article[] = [];
  for (const name of names.filter((each) => each.endsWith('.html')).sort()) {
    const article = extractArticle(await readFile(join(siteDir, name), 'utf8'), addressOf(name));
    if (article) articles.push(article);
  }
  return inIndexOrder(articles);
}

/** `2023/10/bai/index.html` → `/2023/10/bai/`. */
export function addressOf(name: string): string {
  return `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`;
}

/**
 * The oldest first, those of one moment by address, backwards: the order of pages in the index. A
 * search lists them from the end, and so needs neither dates nor addresses to have an order.
 *
 * @throws Error (Vietnamese) when two articles have one address.
 */
export function inIndexOrder(articles: readonly Article[]): readonly Article[] {
  const sorted = [...articles].sort(
    (a, b) => compare(a.datetime, b.datetime) || compare(b.url, a.url),
  );
  const urls = new Set<string>();
  for (const { url } of sorted) {
    if (urls.has(url)) {
      throw new Error(
        `${url}: hai trang có cùng địa chỉ này, nên không lập được chỉ mục tìm kiếm.`,
      );
    }
    urls.add(url);
  }
  return sorted;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
