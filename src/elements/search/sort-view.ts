import type { Sort } from '../../search/types.ts';
import { h } from '../dom.ts';

/** The choice of order. */
export interface SortView {
  readonly element: HTMLElement;
  update(sort: Sort): void;
}

export function sortView(onChange: (sort: Sort) => void): SortView {
  const option = (value: Sort, name: string) => h('option', { value }, name);
  const select = h(
    'select',
    { name: 'sap-xep' },
    option('lien-quan', 'Liên quan nhất'),
    option('moi-nhat', 'Mới nhất'),
  );
  select.addEventListener('change', () => onChange(select.value as Sort));
  return {
    element: h('label', { class: 'search-sort' }, 'Sắp xếp ', select),
    update(sort) {
      select.value = sort;
    },
  };
}
