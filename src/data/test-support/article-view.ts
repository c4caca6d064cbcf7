import { addresses } from '../../text/addresses.ts';
import { parseSiteDate, type SiteDate } from '../../text/dates.ts';
import { slugify } from '../../text/slug.ts';
import type { ArticleView, AuthorView, CoverView, SectionView } from '../views.ts';

/** A date as authors write it. */
export function date(text: string): SiteDate {
  const parsed = parseSiteDate(text);
  if ('fault' in parsed) throw new Error(`«${text}» is no date`);
  return parsed;
}

export const section = (id: string): SectionView => ({
  id,
  name: id,
  description: '',
  address: addresses.section(id),
});

export const cover: CoverView = {
  picture: { path: '/a.jpg', stem: 'a', hash: '0123456789', width: 9, height: 9, kind: 'raster' },
  alt: 'Ảnh',
  caption: undefined,
  credit: undefined,
};

const author = { id: 'a', name: 'A', address: '/tac-gia/a/', photo: undefined } as AuthorView;

/** A published article; what a test does not name is the same for all. */
export function view(
  slug: string,
  day: string,
  about: Partial<Omit<ArticleView, 'tags'>> & { tags?: string[] } = {},
): ArticleView {
  const tags = (about.tags ?? ['Huế']).map((name) => ({
    name,
    slug: slugify(name),
    address: addresses.tag(name),
  }));
  return {
    id: `2026/${slug}`,
    file: `articles/2026/${slug}.md`,
    address: addresses.article(date(day), slug),
    title: slug,
    summary: '',
    standfirst: undefined,
    date: date(day),
    updated: undefined,
    corrections: [],
    authors: [author],
    postedBy: author,
    section: section('tin'),
    cover: undefined,
    syllables: 0,
    readingMinutes: 1,
    ...about,
    tags,
  };
}
