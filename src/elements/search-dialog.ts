import { normaliseQuery } from '../search/query.ts';
import css from '../styles/search-dialog.css?url';
import { button, h } from './dom.ts';
import { loadStyles } from './load-styles.ts';

/** Begun with the module, so that a preload brings the style sheet too. */
const styled = loadStyles(css);
let dialog: HTMLDialogElement | undefined;

/** Opens the header's search over the page; `page` is the search page's address. */
export async function openSearchDialog(page: string): Promise<void> {
  await styled;
  dialog ??= build(page);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(page: string): HTMLDialogElement {
  const base = new URL('..', page).pathname;
  const field = h('input', {
    type: 'search',
    name: 'q',
    id: 'tim-nhanh',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    autofocus: true,
  });
  const all = h('a', { 'data-search-all': true, href: page }, 'Mở trang tìm kiếm với bộ lọc');
  const form = h(
    'form',
    { role: 'search', action: page },
    h('label', { for: 'tim-nhanh' }, 'Tìm bài viết'),
    field,
    h('button', {}, 'Tìm'),
  );
  const search = h(
    'site-search' as 'div',
    { 'data-mode': 'dialog', 'data-base': base, 'data-bundles': `${base}pf/bundles.json` },
    form,
    h(
      'section',
      { 'data-search-region': true, 'aria-busy': 'false', 'aria-label': 'Kết quả tìm kiếm' },
      h('p', { 'data-search-status': true, role: 'status' }),
      h('ol', { 'data-search-results': true }),
    ),
    all,
  );
  const element = h('dialog', { class: 'search-dialog', 'aria-label': 'Tìm kiếm' });
  const close = button({ class: 'dialog-close' }, 'Đóng', () => element.close());
  element.append(search, close);
  field.addEventListener('input', () => {
    const { text } = normaliseQuery(field.value);
    all.href = text ? `${page}?${new URLSearchParams({ q: text })}` : page;
  });
  form.addEventListener('submit', () => {
    // What is cut is not searched for, and would make an address that servers refuse.
    const { text, cut } = normaliseQuery(field.value);
    if (cut) field.value = text;
  });
  element.addEventListener('click', ({ target }) => {
    if (target === element) element.close();
  });
  element.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveAmongHits(event, element, field);
    // Chrome would first empty the field, and the words would be gone when it is opened again.
    if (event.key === 'Escape') {
      event.preventDefault();
      element.close();
    }
  });
  document.body.append(element);
  return element;
}

/** The arrow keys go from the field into the list and back. */
function moveAmongHits(event: KeyboardEvent, element: HTMLElement, field: HTMLElement): void {
  const stops = [field, ...element.querySelectorAll<HTMLElement>('.hit-title a, .recent-query')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
