import { entryId } from '../../../src/text/entry-id.ts';

/** What an article's path says of it; `slug` is `''` when the path has another form than it must. */
export type ArticlePlace = { id: string; yearFolder: string; slug: string };

/** Reads `articles/2023/ten-bai.md` and `articles/2023/ten-bai/index.md`, `.mdx` alike. */
export function articlePlace(path: string): ArticlePlace {
  const id = entryId(path.replace(/^articles\//, ''));
  const [yearFolder = '', slug = '', ...deeper] = id.split('/');
  return { id, yearFolder, slug: deeper.length > 0 ? '' : slug };
}
