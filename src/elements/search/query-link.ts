import { button, h } from '../dom.ts';
import { plainlyClicked } from '../plain-click.ts';
import type { Actions } from './actions.ts';
import { shortened } from './meaning.ts';

/** Another query to search for: a link where there is an address to go to, else a button. */
export function queryLink(text: string, { choose, linkTo }: Actions): HTMLElement {
  if (!linkTo) return button({ class: 'text-button' }, shortened(text), () => choose(text));
  const link = h('a', { href: linkTo(text) }, shortened(text));
  link.addEventListener('click', (event) => {
    if (!plainlyClicked(event, 'a')) return;
    event.preventDefault();
    choose(text);
  });
  return link;
}
