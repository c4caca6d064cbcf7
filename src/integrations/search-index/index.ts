/**
 * The search index of a rendered site, made after the pages exist. Pagefind builds it, out of words
 * that we prepare; in the browser src/search reads its files, without Pagefind's script, worker and
 * WebAssembly (165 KB at 10,000 articles, where a first search may take 250 KB; and they know neither
 * đ nor which words stand side by side, and swallow failed loads).
 *
 * ## What an article's page must carry
 * ```html
 * <article
 *   data-pagefind-body
 *   data-pagefind-filter="nam[data-hit-year], chuyen-muc[data-hit-section]"
 *   data-hit-datetime="2023-10-02T00:00:00+07:00"
 *   data-hit-year="2023"
 *   data-hit-section="tin-hoat-dong|Tin hoạt động"
 *   data-hit-image="/anh/bia.0123456789-320.webp"
 * >
 *   <h1 data-pagefind-meta="title">…</h1>
 *   <a href="/tac-gia/cam-lai/" data-hit-value="cam-lai|Cẩm Lai"
 *      data-pagefind-filter="tac-gia[data-hit-value]">Cẩm Lai</a>
 *   <h2 id="muc-mot">…</h2> <p>…</p>
 *   <a href="/the/nuoc/" data-hit-value="nuoc|nước"
 *      data-pagefind-filter="the[data-hit-value]">nước</a>
 *   <aside data-pagefind-ignore>share box, related articles, …</aside>
 * </article>
 * ```
 * - Pages without `data-pagefind-body` are not indexed; one with it that lacks a title, text or its
 *   date stops the build. One element a page has it.
 * - The text is all that stands in the body, without the title and without what is in a
 *   `data-pagefind-ignore`: parts that a reader does not search for (byline with date and reading
 *   time, buttons, sharing, tags, related articles, the poster's box). Marks of footnotes are
 *   left out too.
 * - Headings h2–h4 with an `id` are the parts of a long article that a hit links to.
 * - A filter's value is `id|label`: the id goes into the search page's address, the label is shown.
 *   One element an author and a tag, wherever it stands in the article, in a `data-pagefind-ignore`
 *   part too. An article is also found by the labels of its authors and tags.
 * - `data-hit-datetime`: SiteDate.iso, always +07:00, so that the strings sort by time.
 * - `data-hit-image` (the thumbnail's address with the base path) is left out when there is none.
 *
 * ## What a bundle holds
 * A bundle for each generation of articles (src/offline/generations.ts), so that a new article renames
 * only the newest. `pf/bundles.json` names their folders, the oldest first, and holds the glossary. A
 * folder is named by a hash of all its bytes, so that its files may be cached for ever. Pages are
 * numbered by date, the oldest first, so that a search sorts by date without another file; the other
 * files are named by what is in them, so that the browser needs no table of hashes (100 KB at 10,000
 * articles). A bundle depends on its own articles alone, but for what the newest one tells of all: so
 * several bundles give the very answers of a single one.
 * - `contents.json`: what a search begins with.
 *   - by page: `days` of publication since 1970-01-01, each but the first as the step from the one
 *     before; `titles`, the number of words of the title; `lengths`, a letter for the words of
 *     title and body, a + 2·log₂, rounded;
 *   - `chunks`: the first word of each chunk of the index; `perFragment`: pages in a fragment file;
 *   - in the newest bundle, of all articles: `words`, the bases that stand 64 times or more in the
 *     bodies, sorted, and `cost`, a letter for each, a + log₂ of the times, rounded down (a search
 *     loads the rare words first); `wide`, the beginnings of words that too many words of titles or
 *     bodies have to load them all.
 * - `index/<number>.pf_index`: where each word stands, coded anew (src/search/word-chunk.ts: 9.4 MB at
 *   10,000 articles where Pagefind's files take 15.1). The words are those of
 *   src/search/index-words.ts, which keep the letters apart from the marks and the title's words
 *   from the body's: text, authors, tags.
 * - `filter/<name>.pf_filter`: the pages of each value of a filter.
 * - `fragment/<number>.pf_fragment`: what hits show of pages: text, title, headings, date and
 *   thumbnail. In a large archive two pages share a file, since hosts limit the number of files
 *   (20,000 at Cloudflare Pages).
 * - `near.json`, in the newest bundle, of all articles: words as they are mostly written, the most
 *   frequent first, and on how many articles (`counts`); for suggestions when nothing is found.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type Generation,
  type GenerationSteps,
  generationsOf,
  usualSteps,
} from '../../offline/generations.ts';
import { type BundleFile, bundleHash, jsonFile } from './bundle.ts';
import { cachedBundle, pruneBundles } from './bundle-cache.ts';
import { bundleKey } from './bundle-key.ts';
import type { Contents } from './contents.ts';
import type { Article } from './extract-article.ts';
import { makeBundle } from './make-bundle.ts';
import { nearOf } from './near.ts';
import { overviewOf } from './overview.ts';
import { readArticles } from './read-articles.ts';
import { WordCounts } from './word-counts.ts';

export type { Article } from './extract-article.ts';
export { display } from './fragment.ts';

/** Where the index is made from and put to; the two may be one directory. */
export interface SearchIndexOptions {
  /** The rendered site: its root, without the base path (the search adds that in the browser). */
  readonly siteDir: string;
  /** `pf/` is written here; a former `pf/` is removed. */
  readonly outDir: string;
  /** The folder of all caches; bundles are kept in `tim-kiem/` in it. Without it all is made anew. */
  readonly cacheDir?: string;
  /** Abbreviation → what it stands for. */
  readonly glossary: Readonly<Record<string, string>>;
  /**
   * A site of so many articles has a fragment file for each; in a larger one two articles share one.
   * 2,500 by default.
   */
  readonly maxSingles?: number;
  /** How generations are cut; the usual way by default. */
  readonly steps?: GenerationSteps;
}

/** What was written. */
export interface SearchIndex {
  readonly pages: number;
  /** As in `bundles.json`, the oldest first. None when no page asks to be indexed. */
  readonly bundles: readonly IndexedBundle[];
}

/** A bundle, and what it holds. */
export interface IndexedBundle {
  readonly id: Generation;
  /** Its folder, relative to the site's base path: `pf/<hash>/`. */
  readonly base: string;
  /** Its folder on the disk. */
  readonly folder: string;
  /** Articles in each of its fragment files. */
  readonly perFragment: number;
  /** In the order of the index, the oldest first; `display` makes of each what its fragment holds. */
  readonly articles: readonly Article[];
  /** Its articles had not changed since a former build. */
  readonly isKept: boolean;
}

/**
 * Indexes the pages under `siteDir` that have `data-pagefind-body`, a bundle for each generation of
 * articles, into `<outDir>/pf/<hash>/` and `<outDir>/pf/bundles.json`. The same pages give the same
 * bytes and the same names.
 *
 * @throws Error (Vietnamese) naming the page that cannot be indexed, or when Pagefind's files are not
 *   those that we know.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const { siteDir, outDir, cacheDir, glossary, maxSingles = 2500, steps = usualSteps } = options;
  const all = await readArticles(siteDir);
  const perFragment = all.length > maxSingles ? 2 : 1;
  const cache = cacheDir === undefined ? undefined : join(cacheDir, 'tim-kiem');
  const target = join(outDir, 'pf');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const counts = new WordCounts();
  const bundles: IndexedBundle[] = [];
  const keys: string[] = [];
  for (const { generation, start, end } of generationsOf(all.length, steps)) {
    const articles = all.slice(start, end);
    const make = () => makeBundle(articles, perFragment);
    const key = cache ? await bundleKey(articles, perFragment) : '';
    keys.push(key);
    const { parts, isKept } = cache
      ? await cachedBundle(cache, key, make)
      : { parts: await make(), isKept: false };
    counts.include(parts.counts);
    const hash = await writeBundle(target, [
      ...parts.files,
      ...tables(parts.contents, end === all.length ? counts : undefined),
    ]);
    const place = { base: `pf/${hash}/`, folder: join(target, hash) };
    bundles.push({ id: generation, ...place, perFragment, articles, isKept });
  }
  if (cache && keys.length > 0) await pruneBundles(cache, keys);
  const list = bundles.map(({ id, base }) => ({ id, base }));
  await writeFile(join(target, 'bundles.json'), `${JSON.stringify({ bundles: list, glossary })}\n`);
  return { pages: all.length, bundles };
}

/** `all`: of the newest bundle, which tells of all articles. */
function tables(contents: Contents, all: WordCounts | undefined): readonly BundleFile[] {
  if (!all) return [jsonFile('contents.json', contents)];
  return [
    jsonFile('contents.json', { ...contents, ...overviewOf(all) }),
    jsonFile('near.json', nearOf(all.spellings)),
  ];
}

/** @returns the name of its folder in `target`. */
async function writeBundle(target: string, files: readonly BundleFile[]): Promise<string> {
  const hash = bundleHash(files);
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(join(target, hash, folder), { recursive: true });
  }
  for (const { path, content } of files) await writeFile(join(target, hash, path), content);
  return hash;
}
