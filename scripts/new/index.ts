import type { Context } from './context.ts';
import {
  demandFlags,
  settleAuthors,
  settleDate,
  settleFolder,
  settleSection,
  settleSlug,
  settleSummary,
  settleTags,
  settleTitle,
} from './steps.ts';
import { writeArticle } from './write-article.ts';

/** One question each, in the order a person would think of them; nothing is written before the last. */
const steps: readonly ((context: Context) => Promise<void>)[] = [
  demandFlags,
  settleTitle,
  settleSection,
  settleTags,
  settleAuthors,
  settleDate,
  settleSummary,
  settleFolder,
  settleSlug,
  writeArticle,
];

/** What there is to start from; the rest is settled step by step. */
export type Start = Omit<
  Context,
  'title' | 'section' | 'tags' | 'authors' | 'date' | 'summary' | 'folder' | 'slug'
>;

/**
 * Makes a new article and says what became of it; prints nothing beside questions.
 *
 * @throws Refusal in Vietnamese when it cannot be made; nothing has been written then.
 */
export async function newArticle(start: Start): Promise<Context> {
  const context: Context = {
    ...start,
    title: '',
    section: '',
    tags: [],
    authors: [],
    date: '',
    summary: '',
    folder: false,
    slug: '',
  };
  for (const step of steps) await step(context);
  return context;
}
