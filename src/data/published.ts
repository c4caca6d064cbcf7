import type { Article } from '../schemas/article.ts';

/** Drafts never; the rest from their moment on. */
export function isPublished(article: Pick<Article, 'draft' | 'date'>, now: number): boolean {
  return !article.draft && article.date.epochMs <= now;
}

interface Dated {
  readonly address: string;
  readonly date: { readonly epochMs: number };
}

/** Newest first; two of one moment by address, so that the order never depends on the disk. */
export function byDate(a: Dated, b: Dated): number {
  return b.date.epochMs - a.date.epochMs || (a.address < b.address ? -1 : 1);
}
