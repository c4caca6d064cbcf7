import { gzipSync } from 'node:zlib';
import type { BundleFile } from './bundle.ts';
import type { Article } from './extract-article.ts';

const signature = 'pagefind_dcd';

/**
 * The files of what hits show, `perFile` articles in each: the first articles in `fragment/0`. Like
 * Pagefind's own, with the article's text, title and headings, its date (`ngay`) and thumbnail
 * (`anh`) where Pagefind has the words that it was given; and always a list.
 */
export function fragmentFiles(articles: readonly Article[], perFile: number): BundleFile[] {
  return Array.from({ length: Math.ceil(articles.length / perFile) }, (_, number) => {
    const shown = articles.slice(number * perFile, (number + 1) * perFile).map(display);
    return {
      path: `fragment/${number}.pf_fragment`,
      content: gzipSync(signature + JSON.stringify(shown), { level: 9 }),
    };
  });
}

/** What a fragment file holds of an article. */
export function display({ url, title, content, anchors, filters, datetime, image }: Article) {
  const meta = { title, ngay: datetime, ...(image ? { anh: image } : {}) };
  return { url, content, filters, meta, anchors };
}
