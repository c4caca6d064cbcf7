import type { Sort } from '../../search/types.ts';
import { h } from '../dom.ts';

/** The choice of order. */
export class SortView {
  readonly element: HTMLLabelElement;
  private readonly select: HTMLSelectElement;

  constructor(onChange: (sort: Sort) => void) {
    const relevance = h('option', { value: 'lien-quan' }, 'Liên quan nhất');
    const newest = h('option', { value: 'moi-nhat' }, 'Mới nhất');
    this.select = h('select', { name: 'sap-xep' }, relevance, newest);
    this.select.addEventListener('change', () => onChange(this.select.value as Sort));
    this.element = h('label', { class: 'search-sort' }, 'Sắp xếp ', this.select);
  }

  update(sort: Sort): void {
    this.select.value = sort;
  }
}
