import { button, h } from '../dom.ts';
import { withoutRecent } from './recent.ts';
import { readRecent, writeRecent } from './recent-store.ts';

/** The queries kept on the device, to search for again or to forget; nothing when there is none. */
export function recentView(
  field: HTMLElement,
  choose: (text: string) => void,
): readonly HTMLElement[] {
  const kept = readRecent();
  if (kept.length === 0) return [];
  const list = h('ul');
  const keep = (queries: readonly string[]) => {
    writeRecent(queries);
    list.replaceChildren(...queries.map(item));
    if (queries.length === 0) view.remove();
    // The button that was pressed is gone.
    (list.querySelector('button') ?? field).focus();
  };
  const item = (text: string) =>
    h(
      'li',
      {},
      button({ class: 'recent-query' }, text, () => choose(text)),
      button({ 'aria-label': `Xóa “${text}” khỏi lịch sử tìm` }, '×', () =>
        keep(withoutRecent(readRecent(), text)),
      ),
    );
  const view = h(
    'div',
    { class: 'search-recent', role: 'group', 'aria-label': 'Tìm gần đây' },
    h('p', {}, 'Tìm gần đây ', h('small', {}, '(chỉ lưu trên thiết bị này)')),
    list,
    button({ class: 'text-button' }, 'Xóa lịch sử tìm', () => keep([])),
  );
  list.append(...kept.map(item));
  return [view];
}
