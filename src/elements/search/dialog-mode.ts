import { noSelection } from '../../search/types.ts';
import type { MakeMode } from './mode.ts';

/** As many as fit a dialog without scrolling far; the search page has them all. */
const pageSize = 6;

/** The search without filters: the first hits as one types; Enter goes to the search page. */
export const makeMode: MakeMode = (host, field, session) => {
  const all = host.querySelector('[data-search-all]');
  const usual = all?.textContent ?? '';
  let without: readonly string[] = [];
  const ask = () => {
    session().ask({ text: field.value, filters: noSelection, sort: 'lien-quan', without });
  };
  field.addEventListener('input', () => {
    without = [];
  });
  return {
    pageSize,
    ask,
    actions: {
      choose(text) {
        field.value = text;
        // The link to the search page goes with the field.
        field.dispatchEvent(new Event('input'));
        field.focus();
      },
      leaveOut(ids) {
        without = ids;
        ask();
      },
      clear: () => undefined,
    },
    onAnswer(answer) {
      const total = answer?.total ?? 0;
      if (all) all.textContent = total > pageSize ? allOf(total) : usual;
    },
  };
};

function allOf(total: number): string {
  return `Xem cả ${total.toLocaleString('vi-VN')} bài, với bộ lọc`;
}
