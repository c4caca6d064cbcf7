import { parseList } from './parse-list.ts';

/** An article that the reader saved for later. */
export interface SavedArticle {
  /** Its address, with the base path. */
  readonly path: string;
  readonly title: string;
  /** The day of publication: `2023-10-02`. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The list holds so many articles. No old one is thrown out for a new one: the reader decides. */
export const mostSaved = 200;

/** What storage holds, the one saved last first. */
export function parseSaved(stored: string | null): readonly SavedArticle[] {
  const list = parseList<SavedArticle>(
    stored,
    ({ path, title, date, savedAt }) =>
      isPath(path) &&
      typeof title === 'string' &&
      typeof date === 'string' &&
      Number.isFinite(savedAt),
  );
  return newestFirst(list).slice(0, mostSaved);
}

/** The list with an article, once; as it was when it is full. */
export function withSaved(
  list: readonly SavedArticle[],
  article: SavedArticle,
): readonly SavedArticle[] {
  const others = withoutSaved(list, article.path);
  return others.length < mostSaved ? newestFirst([article, ...others]) : list;
}

/** The list without an article. */
export function withoutSaved(list: readonly SavedArticle[], path: string): readonly SavedArticle[] {
  return list.filter((article) => article.path !== path);
}

/** Whether an article is in the list. */
export function isSaved(list: readonly SavedArticle[], path: string): boolean {
  return list.some((article) => article.path === path);
}

/** A path of this origin: it becomes a link. */
function isPath(value: unknown): boolean {
  return typeof value === 'string' && /^\/(?![/\\])/u.test(value);
}

function newestFirst(list: readonly SavedArticle[]): readonly SavedArticle[] {
  return list.toSorted((a, b) => b.savedAt - a.savedAt);
}
