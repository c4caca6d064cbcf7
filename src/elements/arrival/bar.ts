import { button, h } from '../dom.ts';

/** A screen reader does not read what was there when the region came. */
const announceAfterMs = 100;

/** What the bar's buttons do. */
export interface BarActions {
  /** Goes by so many spots. */
  readonly step: (by: 1 | -1) => void;
  readonly remove: () => void;
}

/** The small bar at the window's bottom: what is marked, how often, and the ways between. */
export class FoundBar {
  readonly element: HTMLElement;
  private readonly status = h('p', { role: 'status' });

  constructor({ step, remove }: BarActions) {
    const previous = button({ 'aria-label': 'Trước' }, '‹', () => step(-1));
    const next = button({ 'aria-label': 'Sau' }, '›', () => step(1));
    // In a narrow window the arrows alone are shown.
    previous.append(h('span', {}, ' Trước'));
    next.prepend(h('span', {}, 'Sau '));
    this.element = h(
      'div',
      {
        class: 'bottom-bar found-bar no-print',
        role: 'region',
        'aria-label': 'Chữ đã tìm trong bài',
      },
      this.status,
      previous,
      next,
      button({}, 'Bỏ tô', remove),
    );
  }

  say(text: string): void {
    setTimeout(() => {
      this.status.textContent = text;
    }, announceAfterMs);
  }
}
