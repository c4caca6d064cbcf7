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
 * `pf/bundles.json` names the bundle's folder and holds the glossary. The folder is named by a hash
 * of all its bytes, so that its files may be cached for ever. Pages are numbered by date, the oldest
 * first, so that a search sorts by date without another file; the other files are named by what is
 * in them, so that the browser needs no table of hashes (100 KB at 10,000 articles).
 * - `contents.json`: what a search begins with.
 *   - by page: `days` of publication since 1970-01-01, each but the first as the step from the one
 *     before; `titles`, the number of words of the title; `lengths`, a letter for the words of
 *     title and body, a + 2·log₂, rounded;
 *   - `chunks`: the first word of each chunk of the index; `perFragment`: pages in a fragment file;
 *   - `words`: the bases that stand 64 times or more in the bodies, sorted, and `cost`: a letter for
 *     each, a + log₂ of the times, rounded down. A search loads the rare words first.
 * - `index/<number>.pf_index`: where each word stands. The words are those of
 *   src/search/index-words.ts, which keep the letters apart from the marks and the title's words
 *   from the body's: text, authors, tags.
 * - `filter/<name>.pf_filter`: the pages of each value of a filter.
 * - `fragment/<number>.pf_fragment`: what hits show of pages: text, title, headings, date and
 *   thumbnail. In a large archive two pages share a file, since hosts limit the number of files
 *   (20,000 at Cloudflare Pages).
 * - `near.json`: words as they are mostly written, the most frequent first, and on how many articles
 *   (`counts`); for suggestions when nothing is found.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BundleFile, bundleHash } from './bundle.ts';
import { makeBundle } from './make-bundle.ts';
import { readArticles } from './read-articles.ts';

/** Where the index is made from and put to; the two may be one directory. */
export interface SearchIndexOptions {
  /** The rendered site: its root, without the base path (the search adds that in the browser). */
  readonly siteDir: string;
  /** `pf/` is written here; a former `pf/` is removed. */
  readonly outDir: string;
  /** Abbreviation → what it stands for. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Up to so many articles have a fragment file each; more share one between two. 2,500 by default. */
  readonly maxSingles?: number;
}

/** What was written. */
export interface SearchIndex {
  readonly pages: number;
  /** As in `bundles.json`. None when no page asks to be indexed. */
  readonly bundles: readonly BundleAddress[];
}

/** A bundle as `bundles.json` names it. */
export interface BundleAddress {
  readonly id: string;
  /** Its folder, relative to the site's base path. */
  readonly base: string;
}

/**
 * Indexes the pages under `siteDir` that have `data-pagefind-body`, into `<outDir>/pf/<hash>/` and
 * `<outDir>/pf/bundles.json`. The same pages give the same bytes and the same name.
 *
 * @throws Error (Vietnamese) naming the page that cannot be indexed, or when Pagefind's files are not
 *   what src/search reads.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const { siteDir, outDir, glossary, maxSingles = 2500 } = options;
  const articles = await readArticles(siteDir);
  const target = join(outDir, 'pf');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const bundles =
    articles.length > 0 ? [await writeBundle(target, await makeBundle(articles, maxSingles))] : [];
  await writeFile(join(target, 'bundles.json'), `${JSON.stringify({ bundles, glossary })}\n`);
  return { pages: articles.length, bundles };
}

async function writeBundle(target: string, files: readonly BundleFile[]): Promise<BundleAddress> {
  const hash = bundleHash(files);
  for (const file of files) {
    const path = join(target, hash, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
  return { id: 'all', base: `pf/${hash}/` };
}
