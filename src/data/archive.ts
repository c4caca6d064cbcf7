import { addresses } from '../text/addresses.ts';
import { groupBy } from './lists.ts';
import type { ArticleView } from './views.ts';

export interface ArchiveMonth {
  /** `01` to `12`. */
  readonly month: string;
  /** `Tháng 1`. */
  readonly name: string;
  readonly address: string;
  readonly articles: readonly ArticleView[];
}

export interface ArchiveYear {
  readonly year: string;
  readonly address: string;
  readonly total: number;
  /** Newest first; months without articles are left out. */
  readonly months: readonly ArchiveMonth[];
}

/** Years and months, newest first. `articles` must be sorted newest first. */
export function archiveOf(articles: readonly ArticleView[]): ArchiveYear[] {
  const years = groupBy(articles, (article) => [article.date.day.slice(0, 4)]);
  return [...years].map(([year, ofYear]) => ({
    year,
    address: addresses.archiveYear(year),
    total: ofYear.length,
    months: [...groupBy(ofYear, (article) => [article.date.day.slice(5, 7)])].map(
      ([month, ofMonth]) => ({
        month,
        name: `Tháng ${Number(month)}`,
        address: addresses.archiveMonth(year, month),
        articles: ofMonth,
      }),
    ),
  }));
}
