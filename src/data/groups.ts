import { groupBy } from './lists.ts';
import type { ArticleView } from './views.ts';

/** Articles by their section's id, in the order in which they come. */
export function bySection(articles: readonly ArticleView[]): Map<string, ArticleView[]> {
  return groupBy(articles, (article) => [article.section.id]);
}

/**
 * Articles by the ids of all who have a part in them, in the order in which they come: under each
 * stands a box that leads to whoever put it on the site, so that one's page must list it too.
 */
export function byAuthor(articles: readonly ArticleView[]): Map<string, ArticleView[]> {
  return groupBy(
    articles,
    ({ authors, postedBy }) => new Set([...authors, postedBy].map(({ id }) => id)),
  );
}
