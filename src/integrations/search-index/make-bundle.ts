import type { BundleFile } from './bundle.ts';
import { checkPages, type FedPage } from './check-pages.ts';
import { type Contents, contentsOf, type PageFacts } from './contents.ts';
import type { Article } from './extract-article.ts';
import { fragmentFiles } from './fragment.ts';
import { sortPagefindFiles } from './pagefind-files.ts';
import { articleWords, indexRecord } from './record.ts';
import { withPagefind } from './run-pagefind.ts';
import { type PlainCounts, WordCounts } from './word-counts.ts';

/** What is made of the articles of one bundle, whatever other bundles there are. */
export interface BundleParts {
  /** The index, the filters and the fragments. */
  readonly files: readonly BundleFile[];
  readonly contents: Contents;
  readonly counts: PlainCounts;
}

/** A page with all that is kept of it while the others are indexed. */
interface Page extends FedPage, PageFacts {}

/** Articles whose words are in memory at once, on their way to Pagefind. */
const batchSize = 100;

/**
 * Makes the parts of a bundle of articles, which are in the order of the index, `perFragment` of them
 * in each file of fragments.
 *
 * @throws Error (Vietnamese) when Pagefind's files are not those that we know.
 */
export async function makeBundle(
  articles: readonly Article[],
  perFragment: number,
): Promise<BundleParts> {
  const counts = new WordCounts();
  const pages: Page[] = [];
  const made = await withPagefind(async (pagefind) => {
    for (let from = 0; from < articles.length; from += batchSize) {
      const records = articles.slice(from, from + batchSize).map((article) => {
        const words = articleWords(article);
        counts.add(words);
        const { url, datetime } = article;
        const titleWords = words.title.length;
        pages.push({
          url,
          datetime,
          titleWords,
          words: titleWords + words.body.length + words.labels.length,
        });
        return indexRecord(article, words);
      });
      await pagefind.add(records);
    }
    return pagefind.files();
  });
  const { meta, urls, kept } = sortPagefindFiles(made);
  checkPages(meta.pages, urls, pages);
  const chunks = meta.chunks.map(({ from }) => from);
  return {
    files: [...kept, ...fragmentFiles(articles, perFragment)],
    contents: contentsOf({ pages, chunks, perFragment }),
    counts: counts.plain(),
  };
}
