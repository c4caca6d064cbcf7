import { type CollectionEntry, getCollection } from 'astro:content';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { firstParagraph, plainText } from '../markdown/plain-text.ts';
import type { Picture } from '../pictures/names.ts';
import { readPicture } from '../pictures/read.ts';
import { addresses } from '../text/addresses.ts';
import { cutAtWord } from '../text/cut-at-word.ts';
import { slugOf } from '../text/entry-id.ts';
import { countSyllables, readingMinutes } from '../text/reading-time.ts';
import { slugify } from '../text/slug.ts';
import { oncePerBuild } from './once-per-build.ts';
import { byDate, isPublished } from './published.ts';
import { settings } from './settings.ts';
import { showsUnpublished } from './shows-unpublished.ts';
import type { ArticleView, AuthorView, CoverView, SectionView, TagView } from './views.ts';

/** Everything that is published, resolved and sorted; nothing else leaves this folder. */
export interface SiteData {
  /** Newest first. */
  readonly articles: readonly ArticleView[];
  /** In the menu's order. */
  readonly sections: readonly SectionView[];
  /** By id. */
  readonly authors: ReadonlyMap<string, AuthorView>;
}

type ArticleEntry = CollectionEntry<'articles'>;

const SUMMARY_LENGTH = 240;

/** The site's data. */
export const siteData = oncePerBuild(load);

/** Drafts and scheduled articles, for the development server; in a build there are none. */
export async function unpublishedArticles(): Promise<readonly ArticleView[]> {
  if (!showsUnpublished) return [];
  const { sections, authors } = await siteData();
  const entries = (await getCollection('articles')).filter((entry) => !isOut(entry));
  return resolved(
    entries.map(async (entry): Promise<ArticleView> => {
      const unpublished = entry.data.draft ? 'draft' : 'scheduled';
      return { ...(await articleView(entry, sections, authors)), unpublished };
    }),
  );
}

/**
 * All of them, or the first failure stops the build. The development server leaves out what cannot be
 * resolved yet, say for want of an author's file: the checker's panel names the cause.
 */
async function resolved<View>(views: readonly Promise<View>[]): Promise<View[]> {
  if (!showsUnpublished) return Promise.all(views);
  const settled = await Promise.allSettled(views);
  return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

function isOut({ data }: ArticleEntry): boolean {
  return isPublished(data, settings.now);
}

async function load(): Promise<SiteData> {
  const sections = (await getCollection('sections'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ data }) => ({ ...data, address: addresses.section(data.id) }));
  const authors = new Map(
    await Promise.all(
      (await getCollection('authors')).map(
        async (entry) => [entry.id, await authorView(entry)] as const,
      ),
    ),
  );
  const entries = (await getCollection('articles')).filter(isOut);
  const articles = await resolved(entries.map((entry) => articleView(entry, sections, authors)));
  return { sections, authors, articles: articles.sort(byDate) };
}

async function authorView({ id, data }: CollectionEntry<'authors'>): Promise<AuthorView> {
  const photo = data.photo
    ? await readPicture(join(settings.contentDir, 'authors', data.photo))
    : undefined;
  return { ...data, id, address: addresses.author(id), photo };
}

async function articleView(
  entry: ArticleEntry,
  sections: readonly SectionView[],
  authors: ReadonlyMap<string, AuthorView>,
): Promise<ArticleView> {
  const { id, data, body = '', filePath = '' } = entry;
  const text = plainText(body);
  const signed = data.author.map((author) => known(authors.get(author), 'tác giả', author));
  return {
    id,
    file: relative(settings.contentDir, resolve(filePath)).split(sep).join('/'),
    address: addresses.article(data.date, slugOf(id)),
    title: data.title,
    summary: data.summary ?? (cutAtWord(firstParagraph(body), SUMMARY_LENGTH) || data.title),
    standfirst: data.summary,
    date: data.date,
    updated: data.updated,
    corrections: data.corrections ?? [],
    authors: signed,
    postedBy: data.postedBy
      ? known(authors.get(data.postedBy), 'tác giả', data.postedBy)
      : (signed[0] as AuthorView),
    section: known(
      sections.find((section) => section.id === data.section),
      'chuyên mục',
      data.section,
    ),
    tags: data.tags.map(tagView),
    cover: data.cover && (await coverView(data.cover, filePath)),
    syllables: countSyllables(text),
    readingMinutes: readingMinutes(text),
  };
}

async function coverView(
  cover: NonNullable<CollectionEntry<'articles'>['data']['cover']>,
  filePath: string,
): Promise<CoverView> {
  const picture: Picture = await readPicture(join(process.cwd(), dirname(filePath), cover.image));
  return { picture, alt: cover.alt, caption: cover.caption, credit: cover.credit };
}

function tagView(name: string): TagView {
  return { name, slug: slugify(name), address: addresses.tag(name) };
}

/** The checker has refused unknown names already; this says so again should anybody build without it. */
function known<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`Không có ${kind} «${id}».`);
  return value;
}
