import { type Facet, type FacetCounts, facets, type Selection } from '../../search/types.ts';
import { button, h } from '../dom.ts';
import { facetNames } from './facet-names.ts';

/** The filters in force, each a button that removes it. */
export class ChipsView {
  readonly element = h('ul', {
    class: 'search-chips',
    'aria-label': 'Bộ lọc đang dùng',
    hidden: true,
  });
  private readonly onRemove: (facet: Facet, id: string) => void;
  private readonly onClear: () => void;

  constructor(onRemove: (facet: Facet, id: string) => void, onClear: () => void) {
    this.onRemove = onRemove;
    this.onClear = onClear;
  }

  update(counts: FacetCounts, selection: Selection): void {
    const focused = [...this.element.children].findIndex((li) =>
      li.contains(document.activeElement),
    );
    const chips = facets.flatMap((facet) =>
      selection[facet].map((id) => {
        const label = counts[facet].find((value) => value.id === id)?.label ?? id;
        return this.chip(`${facetNames[facet]}: ${label}`, () => this.onRemove(facet, id));
      }),
    );
    if (chips.length > 1) {
      chips.push(button({ class: 'chip-clear' }, 'Bỏ hết bộ lọc', this.onClear));
    }
    this.element.replaceChildren(...chips.map((chip) => h('li', {}, chip)));
    this.element.hidden = chips.length === 0;
    // The chip that had the focus is gone: its neighbour takes over.
    if (focused >= 0) chips[Math.min(focused, chips.length - 1)]?.focus();
  }

  private chip(text: string, act: () => void): HTMLButtonElement {
    const chip = button({ class: 'chip', 'aria-label': `Bỏ lọc ${text}` }, text, act);
    chip.append(h('span', { 'aria-hidden': 'true' }, ' ×'));
    return chip;
  }
}
