import type { Hit } from '../../search/types.ts';
import { h } from '../dom.ts';
import { hitView } from './hit-view.ts';
import { searching } from './searching.ts';

/** What the region shows once a query is answered, or is known not to be. */
export interface View {
  /** `idle` nothing asked, `results`, `nothing` found, `failed` to load; `loading` comes of waiting. */
  readonly state: 'idle' | 'results' | 'nothing' | 'failed';
  /** What is read out. */
  readonly status: string;
  /** The field's text that this answers; absent when it was not answered. */
  readonly answers?: string;
  readonly total?: number;
  readonly hits?: readonly Hit[];
  /** How the query was understood. */
  readonly notes?: readonly Node[];
  /** What else is offered: links, a button. */
  readonly offer?: readonly Node[];
}

/**
 * The region with the list. The old list stays in place, marked busy, until the new one is whole,
 * so nothing flickers while one types.
 */
export interface ResultsView {
  busy(isBusy: boolean): void;
  /** Says that it takes a while. */
  loading(): void;
  show(view: View): void;
  /** Adds further hits and goes to the first of them, so that the keyboard continues there. */
  add(hits: readonly Hit[], total: number): void;
  say(status: string): void;
}

/** Works on what the page holds: `onMore` is called when further hits are wanted. */
export function resultsView(host: HTMLElement, onMore: () => void): ResultsView {
  const part = (name: string) => host.querySelector<HTMLElement>(`[data-search-${name}]`);
  const region = part('region') ?? host;
  const list = part('results') ?? host;
  const status = part('status') ?? host;
  const more = part('more');
  const notes = h('div', { class: 'search-notes', 'aria-live': 'polite' });
  const offer = h('div', { class: 'search-offer' });
  more?.addEventListener('click', onMore);
  status.tabIndex = -1;
  status.after(notes, offer);

  const busy = (isBusy: boolean) => region.setAttribute('aria-busy', `${isBusy}`);
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const setRest = (total: number) => {
    if (more) more.hidden = list.childElementCount >= total;
  };
  return {
    busy,
    say,
    loading() {
      const hadFocus = offer.contains(document.activeElement);
      // What was offered belongs to the former answer.
      offer.replaceChildren();
      if (hadFocus) status.focus();
      region.dataset['state'] = 'loading';
      say(searching);
    },
    show(view) {
      const { total } = view;
      const pressed = document.activeElement;
      list.replaceChildren(...itemsOf(view.hits ?? [], list));
      notes.replaceChildren(...(view.notes ?? []));
      offer.replaceChildren(...(view.offer ?? []));
      setOrRemove(list, 'data-search-query', view.answers);
      setOrRemove(region, 'data-search-total', total?.toString());
      region.dataset['state'] = view.state;
      setRest(total ?? 0);
      say(view.status);
      busy(false);
      // The button that was pressed is gone; what it brought about begins here.
      if (!pressed?.isConnected) status.focus();
    },
    add(hits, total) {
      const items = hits.map(hitView);
      list.append(...items);
      setRest(total);
      items[0]?.querySelector('a')?.focus();
    },
  };
}

/** What is in the list already stays as it is, and a picture is not loaded a second time. */
function itemsOf(hits: readonly Hit[], list: Element): readonly Element[] {
  const linkOf = (item: Element) => item.querySelector('a')?.getAttribute('href');
  const present = new Map([...list.children].map((item) => [linkOf(item), item]));
  return hits.map((hit) => {
    const item = hitView(hit);
    const former = present.get(linkOf(item));
    if (former?.innerHTML === item.innerHTML) return former;
    const picture = former?.querySelector('img');
    if (picture) item.querySelector('img')?.replaceWith(picture);
    return item;
  });
}

function setOrRemove(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
