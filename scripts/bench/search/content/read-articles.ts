import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesAmong, pagesOf } from '../../shared/site-pages.ts';
import { type Article, articleOf } from './article-of.ts';

/** All articles of a site that was built with the base path `/`, by their addresses. */
export async function readArticles(siteDir: string): Promise<Article[]> {
  const articles: Article[] = [];
  for (const url of articlesAmong(pagesOf(siteDir, '/'))) {
    const html = await readFile(join(siteDir, url, 'index.html'), 'utf8');
    articles.push(articleOf(html, url));
  }
  if (articles.length === 0) throw new Error(`Trang tin ở «${siteDir}» không có bài nào để đo.`);
  return articles;
}
