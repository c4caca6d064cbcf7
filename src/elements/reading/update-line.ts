import { browserDevice } from '../../offline/device.ts';
import { readShelf } from '../../offline/shelf.ts';
import { statusOf } from '../../offline/status.ts';
import { heldPacks } from '../../offline/store.ts';
import { h } from '../dom.ts';
import { updateNews } from './update-news.ts';

/**
 * After an article, says quietly that the site has a newer edition than the one on the device.
 * Rejects where the browser keeps nothing.
 */
export async function showUpdate(): Promise<void> {
  const end = document.querySelector('[data-article-end]');
  if (!end || !navigator.onLine) return;
  const base = import.meta.env.BASE_URL;
  const device = browserDevice();
  const place = { device, base };
  const status = statusOf(await readShelf(place), await heldPacks(place));
  const news = updateNews(status, device.saveData());
  if (!news) return;
  const link = h('a', { href: `${base}ngoai-tuyen/` }, 'Cập nhật');
  const line = h('p', { class: 'quiet no-print' }, `${news} · `, link);
  whenBelow(end, () => end.prepend(line));
}

/** Acts once the element is below the window: what is being read must not move. */
function whenBelow(element: Element, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    const top = entries.at(-1)?.boundingClientRect.top ?? 0;
    if (top < innerHeight) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}
