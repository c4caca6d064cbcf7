import { handOverKey } from './arrival/hand-over.ts';

/**
 * In an article that a search led to, the words that were searched for are marked. Every page takes
 * away what was handed over: it is meant for the next one only. What is to be marked then stands in
 * the history entry, for a reload or a way back.
 *
 * @returns whether a search led here.
 */
export function markOnArrival(): boolean {
  let handed: string | null = null;
  try {
    handed = sessionStorage.getItem(handOverKey);
    sessionStorage.removeItem(handOverKey);
  } catch {
    // Without storage there is the referrer.
  }
  const article = document.querySelector<HTMLElement>('[data-pagefind-body]');
  const isFromSearch = handed ?? history.state?.marks ?? document.referrer.includes('/tim-kiem/?');
  if (!article || !isFromSearch) return false;
  import('./arrival/mark-article.ts').then(
    ({ markArticle }) => markArticle(article, handed),
    () => undefined,
  );
  return true;
}
