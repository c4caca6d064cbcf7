/**
 * The search index of a rendered site, made with Pagefind after the pages exist.
 *
 * ## What an article's page must carry
 * ```html
 * <article
 *   data-pagefind-body
 *   data-pagefind-sort="ngay[data-hit-datetime]"
 *   data-pagefind-filter="nam[data-hit-year], chuyen-muc[data-hit-section]"
 *   data-pagefind-meta="image[data-hit-none], image_alt[data-hit-none], tac-gia[data-hit-authors]"
 *   data-hit-datetime="2023-10-02T00:00:00+07:00"
 *   data-hit-year="2023"
 *   data-hit-section="tin-hoat-dong|Tin hoạt động"
 *   data-hit-authors="Cẩm Lai, Uy Phong"
 *   data-hit-image="/anh/bia.0123456789-320.webp"
 * >
 *   <h1 data-pagefind-meta="title">…</h1>
 *   <a href="/tac-gia/cam-lai/" data-hit-value="cam-lai|Cẩm Lai"
 *      data-pagefind-filter="tac-gia[data-hit-value]">Cẩm Lai</a>
 *   <a href="/the/nuoc/" data-hit-value="nuoc|nước"
 *      data-pagefind-filter="the[data-hit-value]">nước</a>
 *   <aside data-pagefind-ignore>share box, related articles, …</aside>
 * </article>
 * ```
 * - A filter's value is `id|label`: the id goes into the search page's address, the label is shown.
 *   One such link an author and a tag, wherever it stands in the article (in a
 *   `data-pagefind-ignore` part too); each needs its own element.
 * - `data-hit-datetime`: SiteDate.iso, always +07:00, so that the strings sort by time.
 * - `data-hit-image` (the thumbnail's address with the base path) is left out when there is none.
 * - `data-pagefind-meta` on the article stays as it is above: it keeps Pagefind from taking the
 *   first picture's address as metadata. Pagefind indexes all metadata as words, so a search for
 *   «anh» would find every `/anh/….jpg`. For the same reason date and picture are added to
 *   Pagefind's fragments after indexing and are never `data-pagefind-meta`.
 * - `data-hit-authors`: the authors' names, so that a search for a name finds the articles.
 * - Parts that a reader does not search for (byline with date and reading time, buttons, sharing,
 *   tags, related articles, the poster's box) carry `data-pagefind-ignore`. Pages without `data-pagefind-body` are not indexed.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BundleFile, bundleHash, isNeeded } from './bundle.ts';
import { failLoudly } from './fail-loudly.ts';
import { addDisplayData } from './fragment.ts';
import { type IndexedPages, readIndexedPages } from './pages.ts';
import { runPagefind } from './run-pagefind.ts';

/** Where the index is made from and put to; the two may be one directory. */
export interface SearchIndexOptions {
  /** The rendered site: its root, without the base path (Pagefind adds that in the browser). */
  readonly siteDir: string;
  /** `pf/` is written here; a former `pf/` is removed. */
  readonly outDir: string;
}

/** What was written. */
export interface SearchIndex {
  readonly pages: number;
  /** As in `bundles.json`: relative to the site's base path. None when no page asks to be indexed. */
  readonly bundles: readonly { readonly id: string; readonly base: string }[];
}

/**
 * Indexes the pages under `siteDir` that have `data-pagefind-body`, into `<outDir>/pf/<hash>/` and
 * `<outDir>/pf/bundles.json`. The hash is of the bundle's bytes: the same pages give the same name.
 * Throws when the number of indexed pages is not the number of pages that ask for it.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const pages = await readIndexedPages(options.siteDir);
  const target = join(options.outDir, 'pf');
  await rm(target, { recursive: true, force: true });
  const bundles = pages.size > 0 ? [await writeBundle(options.siteDir, target, pages)] : [];
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'bundles.json'), `${JSON.stringify({ bundles })}\n`);
  return { pages: pages.size, bundles };
}

async function writeBundle(siteDir: string, target: string, pages: IndexedPages) {
  const { files, pageCount } = await runPagefind(siteDir);
  if (pageCount !== pages.size) {
    throw new Error(
      `Chỉ mục tìm kiếm có ${pageCount} trang, nhưng ${pages.size} trang trong ${siteDir} có data-pagefind-body. Hãy xem những trang nào trống hoặc trùng địa chỉ.`,
    );
  }
  const bundle = files.filter((file) => isNeeded(file.path)).map((file) => finish(file, pages));
  const hash = bundleHash(bundle);
  for (const file of bundle) {
    const path = join(target, hash, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
  return { id: 'all', base: `pf/${hash}/` };
}

function finish(file: BundleFile, pages: IndexedPages): BundleFile {
  if (file.path.startsWith('fragment/')) return addDisplayData(file, pages);
  if (!file.path.endsWith('.js')) return file;
  const script = failLoudly(Buffer.from(file.content).toString('utf8'), file.path);
  return { ...file, content: Buffer.from(script, 'utf8') };
}
