import { button, h } from '../dom.ts';

/** A screen reader does not read what was there when the region came. */
const announceAfterMs = 100;

/** What the reader can answer. */
export interface OfferAnswers {
  readonly goOn: () => void;
  readonly dismiss: () => void;
}

/** The bar at the window's bottom that offers to go on where the reader stopped. */
export function offerBar(message: string, { goOn, dismiss }: OfferAnswers): HTMLElement {
  const status = h('p', { role: 'status' });
  const bar = h(
    'div',
    { class: 'bottom-bar reading-bar no-print', role: 'region', 'aria-label': 'Chỗ đang đọc dở' },
    status,
    button({ class: 'go-on' }, 'Đọc tiếp', goOn),
    button({ 'aria-label': 'Bỏ qua' }, '×', dismiss),
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss();
  });
  setTimeout(() => {
    status.textContent = message;
  }, announceAfterMs);
  return bar;
}
