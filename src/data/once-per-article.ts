import type { ArticleView } from './views.ts';

/**
 * Makes a function of an article that works once a build for each, however many pages ask; in the
 * development server it works anew for every request, as `oncePerBuild` does.
 */
export function oncePerArticle<Result>(
  make: (article: ArticleView) => Promise<Result>,
): (article: ArticleView) => Promise<Result> {
  const remembered = new WeakMap<ArticleView, Promise<Result>>();
  return (article) => {
    if (import.meta.env.DEV) return make(article);
    const result = remembered.get(article) ?? make(article);
    remembered.set(article, result);
    return result;
  };
}
