import type { PagefindMeta } from './pagefind-format.ts';

/** A page as it was given to Pagefind. */
export interface FedPage {
  readonly url: string;
  /** How many words it was given. */
  readonly words: number;
}

/**
 * Makes sure that Pagefind's pages are ours, in our order and whole: the page numbers of the index
 * are positions in contents.json, and places of words are counted in the words that were given.
 *
 * @param urls - the addresses by hash, from the fragments.
 * @throws Error (Vietnamese) naming the first page that is another.
 */
export function checkPages(
  pages: PagefindMeta['pages'],
  urls: ReadonlyMap<string, string>,
  fed: readonly FedPage[],
): void {
  if (pages.length !== fed.length) {
    throw new Error(
      `Chỉ mục tìm kiếm có ${pages.length} trang, nhưng đã đưa vào ${fed.length} trang. Hãy xem Pagefind có đổi phiên bản không.`,
    );
  }
  pages.forEach(({ hash, words }, i) => {
    const expected = fed[i];
    const url = urls.get(hash);
    if (url === expected?.url && words === expected?.words) return;
    throw new Error(
      `Chỉ mục tìm kiếm: trang số ${i} phải là ${expected?.url} với ${expected?.words} từ, nhưng Pagefind ghi ${url ?? hash} với ${words} từ. Hãy xem Pagefind có đổi phiên bản không.`,
    );
  });
}
