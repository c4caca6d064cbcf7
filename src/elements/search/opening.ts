import { handOverKey } from '../arrival/hand-over.ts';
import { plainlyClicked } from '../plain-click.ts';
import { rememberQuery } from './recent-store.ts';
import type { Listed } from './session.ts';

const hitLink = '[data-search-results] a';

/**
 * Opening a hit settles the query, and hands over to the article what to mark in it. A hit opened in
 * another tab finds that in its referrer; in the article that is being read it is marked at once.
 */
export function watchOpening(host: HTMLElement, listed: () => Listed | undefined): void {
  const opened = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(hitLink);
    const asked = listed();
    if (!link || !asked) return;
    rememberQuery(asked.query.text);
    const path = link.pathname;
    const handed = JSON.stringify({ path, texts: textsOf(asked, link) });
    const isHere = link.origin === location.origin && path === location.pathname;
    if (isHere && plainlyClicked(event, hitLink)) return markHere(event, host, link, handed);
    try {
      sessionStorage.setItem(handOverKey, handed);
    } catch {
      // Without storage nothing is marked on arrival.
    }
  };
  host.addEventListener('click', opened);
  host.addEventListener('auxclick', opened);
}

/** The wording by which this article was found, and the others that were searched for. */
function textsOf({ answer, hits }: Listed, link: Element): readonly string[] {
  const item = link.closest('[data-search-results] > li');
  const hit = hits[[...(item?.parentElement?.children ?? [])].indexOf(item as Element)];
  const others = answer.understood.also.map(({ to }) => `"${to}"`);
  return [...new Set([...(hit ? [hit.query] : []), ...others])];
}

/** Nothing would be loaded: the dialog goes, and the words are marked in the article behind it. */
function markHere(event: Event, host: Element, link: HTMLAnchorElement, handed: string): void {
  const article = document.querySelector<HTMLElement>('[data-pagefind-body]');
  if (!article) return;
  host.closest('dialog')?.close();
  // A part of the article is gone to as by any link.
  if (!link.hash) {
    event.preventDefault();
    scrollTo({ top: 0 });
  }
  import('../arrival/mark-article.ts').then(
    ({ markArticle }) => markArticle(article, handed),
    () => undefined,
  );
}
