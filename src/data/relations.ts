import { relateAll } from './related.ts';
import { siteData } from './site-data.ts';
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

const RELATED = 5;
let remembered: Promise<Map<string, Relations>> | undefined;

/** The relations of all articles, by address; computed once a build. */
export function relations(): Promise<Map<string, Relations>> {
  if (import.meta.env.DEV) return relateSite();
  remembered ??= relateSite();
  return remembered;
}

async function relateSite(): Promise<Map<string, Relations>> {
  const { articles } = await siteData();
  const byAddress = new Map(articles.map((article) => [article.address, article]));
  const related = relateAll(
    articles.map(({ address, title, summary, tags, section, date }) => ({
      address,
      title,
      summary,
      tags: tags.map((tag) => tag.name),
      section: section.id,
      date,
    })),
    RELATED,
  );
  return new Map(
    articles.map((article, index) => {
      const list = (related.get(article.address) ?? []).flatMap((address) => byAddress.get(address) ?? []);
      const [newer, older] = [articles[index - 1], articles[index + 1]];
      return [article.address, { newer, older, related: list.slice(1), checkAlso: list[0] ?? newer ?? older }];
    }),
  );
}
