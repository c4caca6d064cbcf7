import { button, h } from '../dom.ts';

/** One thing that is chosen. */
export interface Chip {
  readonly text: string;
  readonly remove: () => void;
}

/** The filters in force, each a button that removes it. */
export interface ChipsView {
  readonly element: HTMLElement;
  update(chosen: readonly Chip[]): void;
}

export function chipsView(clear: () => void): ChipsView {
  const element = h('ul', { class: 'search-chips', 'aria-label': 'Bộ lọc đang dùng' });
  return {
    element,
    update(chosen) {
      const focused = [...element.children].findIndex((li) => li.contains(document.activeElement));
      const chips = chosen.map(({ text, remove }) =>
        button({ class: 'chip', 'aria-label': `Bỏ lọc ${text}` }, `${text} ×`, remove),
      );
      if (chips.length > 1) chips.push(button({ class: 'chip-clear' }, 'Bỏ hết bộ lọc', clear));
      element.replaceChildren(...chips.map((chip) => h('li', {}, chip)));
      element.hidden = chips.length === 0;
      // The chip that had the focus is gone: its neighbour takes over.
      if (focused >= 0) chips[Math.min(focused, chips.length - 1)]?.focus();
    },
  };
}
