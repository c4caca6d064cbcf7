import type { Picture } from '../pictures/names.ts';
import type { Article } from '../schemas/article.ts';
import type { Author } from '../schemas/author.ts';
import type { Section } from '../schemas/sections.ts';
import type { SiteDate } from '../text/dates.ts';

/** A section as pages show it. Addresses are root-relative, without the base path. */
export interface SectionView extends Section {
  readonly address: string;
}

export interface TagView {
  readonly name: string;
  readonly slug: string;
  readonly address: string;
}

export interface AuthorView extends Omit<Author, 'photo'> {
  readonly id: string;
  readonly address: string;
  readonly photo: Picture | undefined;
}

export interface CoverView {
  readonly picture: Picture;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** An article with all its references resolved; published, unless it says otherwise. */
export interface ArticleView {
  /** The collection entry's id: its path below content/articles without extension. */
  readonly id: string;
  /** Its file's path below the content folder, with forward slashes. */
  readonly file: string;
  readonly address: string;
  readonly title: string;
  /** The author's, else the beginning of the text; for lists, feeds and machines. */
  readonly summary: string;
  /** What stands under the title: only a summary that the author wrote, never the text twice. */
  readonly standfirst: string | undefined;
  readonly date: SiteDate;
  readonly updated: SiteDate | undefined;
  readonly corrections: NonNullable<Article['corrections']>;
  readonly authors: readonly AuthorView[];
  readonly postedBy: AuthorView;
  readonly section: SectionView;
  readonly tags: readonly TagView[];
  readonly cover: CoverView | undefined;
  readonly syllables: number;
  readonly readingMinutes: number;
  /** Why it is not published: then only the development server shows it, at its address alone. */
  readonly unpublished?: 'draft' | 'scheduled';
}
