import {
  type Facet,
  type FacetCounts,
  type FacetValue,
  facets,
  type Selection,
} from '../../search/types.ts';
import { h } from '../dom.ts';
import { facetNames } from './facet-names.ts';

interface Row {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/**
 * The filters' checkboxes. They are made once and then only counted anew, so neither the focus nor
 * the place of a value moves while one searches.
 */
export interface FilterView {
  readonly elements: readonly HTMLElement[];
  update(counts: FacetCounts, selection: Selection): void;
}

/** `open`: whether the lists of values start unfolded. */
export function filterView(
  open: boolean,
  onToggle: (facet: Facet, id: string) => void,
): FilterView {
  const groups = facets.map((facet) => filterGroup(facet, open, (id) => onToggle(facet, id)));
  return {
    elements: groups.map(({ element }) => element),
    update(counts, selection) {
      for (const { facet, update } of groups) update(counts[facet], selection[facet]);
    },
  };
}

/** One filter: a `<details>` with a checkbox for each value that has hits, or is chosen. */
function filterGroup(facet: Facet, open: boolean, onToggle: (id: string) => void) {
  const rows = new Map<string, Row>();
  const chosen = h('span');
  const fields = h('fieldset', { class: 'filter-values', 'aria-label': facetNames[facet] });
  const summary = h('summary', {}, facetNames[facet], ' ', chosen);
  const element = h('details', { class: 'filter', open, hidden: true }, summary, fields);
  fields.addEventListener('change', ({ target }) => onToggle((target as HTMLInputElement).value));

  const addRow = ({ id, label }: FacetValue, last: Row | undefined): Row => {
    const box = h('input', { type: 'checkbox', name: facet, value: id });
    const count = h('span', { class: 'filter-count' });
    const line = h('label', { class: 'filter-value' }, box, ' ', h('span', {}, label), ' ', count);
    if (last) last.element.after(line);
    else fields.prepend(line);
    const row = { box, count, element: line };
    rows.set(id, row);
    return row;
  };
  const update = (values: readonly FacetValue[], ids: readonly string[]) => {
    let last: Row | undefined;
    for (const value of values) {
      const isChosen = ids.includes(value.id);
      const isWanted = isChosen || value.count > 0;
      // Values without a hit get no row before they have one: there may be thousands.
      const row = rows.get(value.id) ?? (isWanted ? addRow(value, last) : undefined);
      if (!row) continue;
      row.box.checked = isChosen;
      row.count.textContent = `(${value.count.toLocaleString('vi-VN')})`;
      row.element.hidden = !isWanted;
      last = row;
    }
    // The list keeps its height, however few values are left in it.
    fields.style.setProperty('--rows', `${values.length}`);
    chosen.textContent = ids.length > 0 ? `(${ids.length})` : '';
    element.hidden = [...rows.values()].every((row) => row.element.hidden);
  };
  return { facet, element, update };
}
