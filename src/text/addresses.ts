import type { SiteDate } from './dates.ts';
import { slugify } from './slug.ts';

/**
 * Every address of the site, root-relative and without the base path. An article's form is
 * WordPress's, so that old addresses keep working.
 */
export const addresses = {
  home: '/',
  article: (date: Pick<SiteDate, 'day'>, slug: string) =>
    `/${date.day.slice(0, 4)}/${date.day.slice(5, 7)}/${slug}/`,
  section: (id: string) => `/chuyen-muc/${id}/`,
  tag: (tag: string) => `/the/${slugify(tag)}/`,
  author: (id: string) => `/tac-gia/${id}/`,
  archive: '/luu-tru/',
  archiveYear: (year: string) => `/luu-tru/${year}/`,
  archiveMonth: (year: string, month: string) => `/luu-tru/${year}/${month}/`,
  search: '/tim-kiem/',
  latest: '/moi-nhat/',
  siteMap: '/so-do-trang/',
  offline: '/ngoai-tuyen/',
  /** What the service worker answers with for a page that is not on the device. */
  noNetwork: '/mat-mang/',
  page: (slug: string) => `/${slug}/`,
  /** Page 1 is the list itself; page 2 is `…/trang/2/`. */
  nth: (list: string, page: number) => (page === 1 ? list : `${list}trang/${page}/`),
} as const;

/** Puts the base path (`/` or `/ban-tin/`) before a root-relative address. */
export function withBase(base: string, address: string): string {
  return base + address.replace(/^\//, '');
}
