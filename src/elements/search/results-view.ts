import type { Hit } from '../../search/types.ts';
import { h } from '../dom.ts';
import { hitView } from './hit-view.ts';

/** `idle` nothing asked, `loading` it takes a while, `results`, `nothing` found, `failed` to load. */
export type ViewState = 'idle' | 'loading' | 'results' | 'nothing' | 'failed';

/** What the region shows once a query is answered, or is known not to be. */
export interface View {
  readonly state: Exclude<ViewState, 'loading'>;
  /** What is read out. */
  readonly status: string;
  /** The field's text that this answers; absent when it was not answered. */
  readonly answers?: string;
  readonly total?: number;
  readonly hits?: readonly Hit[];
  /** What else is offered: links, a button. */
  readonly offer?: readonly Node[];
}

/**
 * The region with the list. The old list stays in place, marked busy, until the new one is whole,
 * so nothing flickers while one types.
 */
export class ResultsView {
  private readonly region: HTMLElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly offer: HTMLElement;
  private readonly more: HTMLElement | null;

  constructor(host: HTMLElement, onMore: () => void) {
    this.region = required(host, '[data-search-region]');
    this.status = required(host, '[data-search-status]');
    this.list = required(host, '[data-search-results]');
    this.more = host.querySelector<HTMLElement>('[data-search-more]');
    this.more?.addEventListener('click', onMore);
    this.offer = h('div', { class: 'search-offer', hidden: true });
    this.status.after(this.offer);
  }

  busy(): void {
    this.region.setAttribute('aria-busy', 'true');
  }

  ready(): void {
    this.region.setAttribute('aria-busy', 'false');
  }

  loading(): void {
    this.region.dataset['state'] = 'loading';
    this.status.textContent = 'Đang tìm…';
  }

  show(view: View): void {
    const { hits = [], offer = [], total, answers } = view;
    this.list.replaceChildren(...hits.map(hitView));
    this.offer.replaceChildren(...offer);
    this.offer.hidden = offer.length === 0;
    setOrRemove(this.list, 'data-search-query', answers);
    setOrRemove(this.region, 'data-search-total', total?.toString());
    this.region.dataset['state'] = view.state;
    this.setRest(hits.length, total ?? 0);
    this.say(view.status);
    this.ready();
  }

  /** Adds further hits and goes to the first of them, so that the keyboard continues there. */
  add(hits: readonly Hit[], total: number): void {
    const items = hits.map(hitView);
    this.list.append(...items);
    this.setRest(this.list.childElementCount, total);
    items[0]?.querySelector('a')?.focus();
  }

  say(status: string): void {
    if (this.status.textContent !== status) this.status.textContent = status;
  }

  private setRest(shown: number, total: number): void {
    if (this.more) this.more.hidden = shown >= total;
  }
}

function required(host: HTMLElement, selector: string): HTMLElement {
  const element = host.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`<site-search> thiếu ${selector}`);
  return element;
}

function setOrRemove(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
