import { oncePerBuild } from './once-per-build.ts';
import { type Relatable, relateAll } from './related.ts';
import { siteData, unpublishedArticles } from './site-data.ts';
import type { ArticleView } from './views.ts';

/** What an article's page shows of other articles. */
export interface Relations {
  /** The article published just after this one. */
  readonly newer: ArticleView | undefined;
  readonly older: ArticleView | undefined;
  /** Best first. */
  readonly related: readonly ArticleView[];
  /** The one for «Đọc thêm»: the best related article, else the newest other. */
  readonly checkAlso: ArticleView | undefined;
}

/** A published article together with its relations. */
export interface RelatedArticle {
  readonly article: ArticleView;
  readonly relations: Relations;
}

const RELATED = 5;
const ALONE: Relations = {
  newer: undefined,
  older: undefined,
  related: [],
  checkAlso: undefined,
};

/** All articles, newest first, with their relations. */
export const relatedArticles = oncePerBuild(relateSite);

/** Every article that has a page: in a build the published ones, else also those still to come. */
export async function articlePages(): Promise<RelatedArticle[]> {
  const toCome = (await unpublishedArticles()).map((article) => ({ article, relations: ALONE }));
  return [...(await relatedArticles()), ...toCome];
}

async function relateSite(): Promise<RelatedArticle[]> {
  const { articles } = await siteData();
  const byAddress = new Map(articles.map((article) => [article.address, article]));
  const related = relateAll(articles.map(relatable), RELATED);
  return articles.map((article, index) => {
    const list = (related.get(article.address) ?? []).flatMap((it) => byAddress.get(it) ?? []);
    const [newer, older] = [articles[index - 1], articles[index + 1]];
    const [best, ...rest] = list;
    return {
      article,
      relations: { newer, older, related: rest, checkAlso: best ?? newer ?? older },
    };
  });
}

function relatable({ address, title, summary, tags, section, date }: ArticleView): Relatable {
  return { address, title, summary, tags: tags.map((tag) => tag.name), section: section.id, date };
}
