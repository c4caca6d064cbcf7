import {
  type Facet,
  type FacetCounts,
  type FacetValue,
  facets,
  type Selection,
} from '../../search/types.ts';
import { h } from '../dom.ts';
import { facetNames } from './facet-names.ts';

/** One filter: a `<details>` with a checkbox for each value that has hits, or is chosen. */
class FilterGroup {
  readonly element: HTMLDetailsElement;
  private readonly chosen = h('span', { class: 'filter-chosen' });
  private readonly fields: HTMLFieldSetElement;
  private readonly rows = new Map<string, Row>();
  private readonly facet: Facet;

  constructor(facet: Facet, open: boolean) {
    this.facet = facet;
    this.fields = h('fieldset', { class: 'filter-values', 'aria-label': facetNames[facet] });
    const summary = h('summary', {}, facetNames[facet], ' ', this.chosen);
    this.element = h(
      'details',
      { class: 'filter', 'data-facet': facet, open },
      summary,
      this.fields,
    );
  }

  update(values: readonly FacetValue[], ids: readonly string[]): void {
    for (const value of values) this.updateRow(value, ids.includes(value.id));
    this.chosen.textContent = ids.length > 0 ? `(${ids.length})` : '';
    this.element.hidden = [...this.rows.values()].every((row) => row.element.hidden);
  }

  private updateRow(value: FacetValue, checked: boolean): void {
    const row = this.rows.get(value.id) ?? this.addRow(value);
    row.box.checked = checked;
    row.count.textContent = `(${value.count.toLocaleString('vi-VN')})`;
    row.element.hidden = value.count === 0 && !checked;
  }

  private addRow({ id, label }: FacetValue): Row {
    const box = h('input', { type: 'checkbox', name: this.facet, value: id });
    const count = h('span', { class: 'filter-count' });
    const text = h('span', { class: 'filter-label' }, label);
    const row = {
      box,
      count,
      element: h('label', { class: 'filter-value' }, box, ' ', text, ' ', count),
    };
    this.rows.set(id, row);
    this.fields.append(row.element);
    return row;
  }
}

interface Row {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/**
 * The filters' checkboxes. They are made once and then only counted anew, so neither the focus nor
 * the place of a value moves while one searches.
 */
export class FilterView {
  readonly elements: readonly HTMLElement[];
  private readonly groups: ReadonlyMap<Facet, FilterGroup>;

  /** `open`: whether the groups start unfolded. What is chosen in a folded one, the chips show. */
  constructor(open: boolean, onToggle: (facet: Facet, id: string) => void) {
    this.groups = new Map(facets.map((facet) => [facet, new FilterGroup(facet, open)]));
    this.elements = [...this.groups.values()].map((group) => group.element);
    for (const element of this.elements) {
      element.addEventListener('change', ({ target }) => {
        const box = target as HTMLInputElement;
        onToggle(box.name as Facet, box.value);
      });
    }
  }

  update(counts: FacetCounts, selection: Selection): void {
    for (const [facet, group] of this.groups) group.update(counts[facet], selection[facet]);
  }
}
