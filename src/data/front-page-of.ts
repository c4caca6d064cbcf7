import { bySection } from './groups.ts';
import type { ArticleView, SectionView } from './views.ts';

/** What the front page shows, in its order. */
export interface FrontPage {
  readonly lead: ArticleView | undefined;
  readonly latest: readonly ArticleView[];
  /** Sections that have articles beside the lead, in the menu's order. */
  readonly blocks: readonly {
    readonly section: SectionView;
    readonly articles: readonly ArticleView[];
  }[];
  readonly corrections: readonly Correction[];
}

type Correction = ArticleView['corrections'][number] & { readonly article: ArticleView };

const LATEST = 6;
const A_BLOCK = 3;
const CORRECTIONS = 3;

/**
 * The lead is the newest article with a cover; the rest follows by date. `articles` must be sorted
 * newest first.
 */
export function frontPageOf(
  articles: readonly ArticleView[],
  sections: readonly SectionView[],
): FrontPage {
  const lead = articles.find((article) => article.cover) ?? articles[0];
  const others = articles.filter((article) => article !== lead);
  const ofSection = bySection(others);
  return {
    lead,
    latest: others.slice(0, LATEST),
    blocks: sections.flatMap((section) => {
      const own = ofSection.get(section.id)?.slice(0, A_BLOCK);
      return own ? [{ section, articles: own }] : [];
    }),
    corrections: articles
      .flatMap((article) => article.corrections.map((correction) => ({ ...correction, article })))
      .sort(
        (a, b) =>
          b.date.epochMs - a.date.epochMs || (a.article.address < b.article.address ? -1 : 1),
      )
      .slice(0, CORRECTIONS),
  };
}
