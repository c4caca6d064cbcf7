import { button, h } from '../dom.ts';
import type { SavedArticle } from './saved.ts';

/** Whether an article opens without a network. */
export type CopyState = 'held' | 'coming' | 'missing';

const copyTexts: Readonly<Record<CopyState, string>> = {
  held: 'đã có trên máy',
  coming: 'đang lấy về máy…',
  missing: 'cần mạng để mở',
};

/** The list «Đọc sau», in the order that is given. */
export function readLaterView(
  saved: readonly SavedArticle[],
  copyOf: (path: string) => CopyState,
  remove: (article: SavedArticle) => void,
): HTMLElement {
  if (saved.length === 0) {
    return h('p', {}, 'Chưa có bài nào. Gặp bài muốn để dành, bấm “Đọc sau” dưới tên bài ấy.');
  }
  const item = (article: SavedArticle) =>
    h(
      'li',
      {},
      h('a', { href: article.path }, article.title),
      h(
        'span',
        { class: 'quiet' },
        ...(article.date ? [shortDay(article.date), ' · '] : []),
        h('span', { 'data-copy-of': article.path }, copyTexts[copyOf(article.path)]),
      ),
      button({ class: 'tool', 'aria-label': `Bỏ “${article.title}”` }, 'Bỏ', () => remove(article)),
    );
  return h('ul', { class: 'read-later' }, ...saved.map(item));
}

/** Says of each article in the list anew whether it opens without a network. */
export function showCopies(list: Element, copyOf: (path: string) => CopyState): void {
  for (const text of list.querySelectorAll<HTMLElement>('[data-copy-of]')) {
    text.textContent = copyTexts[copyOf(text.dataset['copyOf'] ?? '')];
  }
}

/** `2023-10-02` as readers write it. */
function shortDay(day: string): string {
  return day.split('-').reverse().join('/');
}
