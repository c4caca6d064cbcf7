import { groupBy } from './lists.ts';
import type { ArticleView, TagView } from './views.ts';

/** A tag with its articles, newest first. */
export interface Tagged {
  readonly tag: TagView;
  readonly articles: readonly ArticleView[];
}

/** Every tag that is used, by its slug. */
export function tagged(articles: readonly ArticleView[]): Tagged[] {
  const bySlug = groupBy(articles, (article) => new Set(article.tags.map((tag) => tag.slug)));
  const names = new Map(
    articles.flatMap((article) => article.tags.map((tag) => [tag.slug, tag] as const)),
  );
  return [...bySlug]
    .map(([slug, own]) => ({ tag: names.get(slug) as TagView, articles: own }))
    .sort((a, b) => (a.tag.slug < b.tag.slug ? -1 : 1));
}
