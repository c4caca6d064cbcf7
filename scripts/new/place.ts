import { addresses } from '../../src/text/addresses.ts';
import { parseSiteDate } from '../../src/text/dates.ts';
import type { SiteFacts } from './site-facts.ts';

/** The address that an article of this date and name will have. */
export function addressOf(date: string, slug: string): string {
  const read = parseSiteDate(date);
  if ('fault' in read) throw new RangeError(`not a date: ${date}`);
  return addresses.article(read, slug);
}

/** Where an article's text is kept, below the content folder, with `/`. */
export function pathOf(date: string, slug: string, folder: boolean): string {
  const [, year] = addressOf(date, slug).split('/');
  return `articles/${year}/${slug}${folder ? '/index' : ''}.md`;
}

/** What has this name or address already; `undefined` when nothing has. */
export function takenBy(
  slug: string,
  date: string,
  { taken, redirected }: Pick<SiteFacts, 'taken' | 'redirected'>,
): string | undefined {
  const path = taken.get(slug);
  if (path !== undefined) return path;
  const address = addressOf(date, slug);
  return redirected.has(address) ? `địa chỉ cũ ${address} trong redirects.yaml` : undefined;
}

/** The name itself, or the first of `ten-bai-2`, `ten-bai-3`, … that nothing has. */
export function freeSlug(
  slug: string,
  date: string,
  facts: Pick<SiteFacts, 'taken' | 'redirected'>,
): string {
  let free = slug;
  for (let n = 2; takenBy(free, date, facts) !== undefined; n += 1) free = `${slug}-${n}`;
  return free;
}
