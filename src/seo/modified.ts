import type { SiteDate } from '../text/dates.ts';
import type { ArticleFacts } from './facts.ts';

/** When an article last changed: the latest of its publication, its update and its corrections. */
export function modifiedOf(
  article: Pick<ArticleFacts, 'published' | 'updated' | 'corrections'>,
): SiteDate {
  const { published, updated = published, corrections = [] } = article;
  return [updated, ...corrections.map(({ date }) => date)].reduce(
    (latest, date) => (date.epochMs > latest.epochMs ? date : latest),
    published,
  );
}
