import { type BundleFile, jsonFile } from './bundle.ts';
import { checkPages, type FedPage } from './check-pages.ts';
import { contentsOf, type PageFacts } from './contents.ts';
import type { Article } from './extract-article.ts';
import { fragmentFiles } from './fragment.ts';
import { nearOf } from './near.ts';
import { sortPagefindFiles } from './pagefind-files.ts';
import { articleWords, indexRecord } from './record.ts';
import { withPagefind } from './run-pagefind.ts';
import { WordCounts } from './word-counts.ts';

/** A page with all that is kept of it while the others are indexed. */
interface Page extends FedPage, PageFacts {}

/** Articles whose words are in memory at once, on their way to Pagefind. */
const batchSize = 100;

/**
 * Makes the files of a bundle of articles, which are in the order of the index. More than
 * `maxSingles` of them share their fragment files, two articles each.
 *
 * @throws Error (Vietnamese) when Pagefind's files are not what src/search reads.
 */
export async function makeBundle(
  articles: readonly Article[],
  maxSingles: number,
): Promise<readonly BundleFile[]> {
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
  const perFragment = articles.length > maxSingles ? 2 : 1;
  const chunks = meta.chunks.map(({ from }) => from);
  const { occurrences, spellings } = counts;
  return [
    ...kept,
    ...fragmentFiles(articles, perFragment),
    jsonFile('contents.json', contentsOf({ pages, chunks, perFragment, occurrences })),
    jsonFile('near.json', nearOf(spellings)),
  ];
}
