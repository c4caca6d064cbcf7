import { handOverKey } from '../arrival/hand-over.ts';
import { rememberQuery } from './recent-store.ts';
import type { Listed } from './session.ts';

/**
 * Opening a hit settles the query, and hands over to the article what to mark in it. A hit opened in
 * another tab finds that in its referrer.
 */
export function watchOpening(host: HTMLElement, listed: () => Listed | undefined): void {
  const opened = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('[data-search-results] a');
    const asked = listed();
    if (!link || !asked) return;
    const { query, answer } = asked;
    const { reading, instead, also } = answer.understood;
    rememberQuery(query.text);
    const texts = [reading?.text ?? instead ?? query.text, ...also.map(({ to }) => to)];
    try {
      sessionStorage.setItem(handOverKey, JSON.stringify({ path: link.pathname, texts }));
    } catch {
      // Without storage nothing is marked on arrival.
    }
  };
  host.addEventListener('click', opened);
  host.addEventListener('auxclick', opened);
}
