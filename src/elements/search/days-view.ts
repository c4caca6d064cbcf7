import type { SearchQuery } from '../../search/types.ts';
import { h } from '../dom.ts';
import { isReversed } from './days.ts';

/** A year that is still being typed is a year of the first centuries. */
const firstDay = '1900-01-01';
const faultId = 'loi-ngay';

/** The first and the last day, and what is wrong with the two. */
export interface DaysView {
  readonly element: HTMLElement;
  update(query: Pick<SearchQuery, 'from' | 'to'>): void;
}

export function daysView(onChange: (from: string, to: string) => void): DaysView {
  const day = (name: string) =>
    h('input', { type: 'date', name, min: firstDay, 'aria-describedby': faultId });
  const first = day('tu');
  const last = day('den');
  const fault = h('p', { role: 'status', id: faultId });
  const element = h(
    'fieldset',
    { class: 'filter-days', 'aria-label': 'Ngày đăng' },
    h('label', {}, 'Từ ngày ', first),
    h('label', {}, 'Đến ngày ', last),
    fault,
  );
  element.addEventListener('change', () => {
    const areWhole = [first, last].every(({ validity }) => validity.valid);
    if (areWhole) onChange(first.value, last.value);
  });
  return {
    element,
    update({ from, to }) {
      show(first, from);
      show(last, to);
      fault.textContent =
        from && to && isReversed({ from, to })
          ? '“Từ ngày” đang ở sau “Đến ngày” nên chưa lọc theo ngày.'
          : '';
    },
  };
}

/** A day that is being typed is left alone. */
function show(input: HTMLInputElement, day = ''): void {
  if (input !== document.activeElement) input.value = day;
}
