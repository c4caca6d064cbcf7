import { h } from '../dom.ts';
import {
  isSaved,
  mostSaved,
  parseSaved,
  type SavedArticle,
  withoutSaved,
  withSaved,
} from './saved.ts';
import { dropUnsaved, keepPage } from './saved-pages.ts';
import { readText, writeList } from './storage.ts';
import { savedKey } from './storage-keys.ts';
import { whenLoaded } from './when-loaded.ts';

const stored = () => parseSaved(readText(savedKey));
const isSavedHere = () => isSaved(stored(), location.pathname);

/** Shows whether this article is saved, here and in other tabs, and brings its copy up to date. */
export function followSaved(button: HTMLElement): void {
  const show = () => showSaved(button);
  show();
  addEventListener('storage', show);
  // A page that comes back from the browser's memory has missed what was done meanwhile.
  addEventListener('pageshow', show);
  if (isSavedHere()) whenLoaded().then(() => keepPage(location.pathname, picturesShown));
}

/**
 * Saves this article for later, or takes it off the list.
 *
 * @param timeStamp - the click's: milliseconds since the page was opened.
 */
export async function toggleSaved(button: HTMLElement, timeStamp: number): Promise<void> {
  const before = stored();
  const list = isSaved(before, location.pathname)
    ? withoutSaved(before, location.pathname)
    : withSaved(before, thisArticle(Math.round(performance.timeOrigin + timeStamp)));
  if (list === before) {
    return say(button, `Danh sách đã đủ ${mostSaved} bài; mời bỏ bớt ở trang `, listLink());
  }
  if (!writeList(savedKey, list)) {
    return say(button, 'Trình duyệt không cho để dành bài trên máy này.');
  }
  showSaved(button);
  if (!isSavedHere()) {
    say(button, 'Đã bỏ khỏi danh sách đọc sau.');
    return dropUnsaved(new Set(list.map(({ path }) => path)));
  }
  say(button, 'Mở lại ở trang ', listLink());
  const isHeld = await keepPage(location.pathname, picturesShown);
  // The worker took the page that is open from the device.
  const isFromDevice = document.querySelector('.from-device');
  if (isHeld || isFromDevice || !isSavedHere()) return;
  say(button, 'Mở lại ở trang ', listLink(), ' (cần mạng để mở)');
}

function showSaved(button: HTMLElement): void {
  button.setAttribute('aria-pressed', String(isSavedHere()));
  button.textContent = isSavedHere() ? 'Đã để dành' : 'Đọc sau';
}

function thisArticle(savedAt: number): SavedArticle {
  return {
    path: location.pathname,
    title: document.querySelector('article h1')?.textContent.trim() ?? document.title,
    date: document.querySelector<HTMLTimeElement>('.byline time')?.dateTime.slice(0, 10) ?? '',
    savedAt,
  };
}

/** The files that this browser chooses for the article's pictures, now and not when they come near. */
async function picturesShown(): Promise<readonly string[]> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.article img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  return pictures.map(({ currentSrc, src }) => currentSrc || src);
}

function listLink(): HTMLElement {
  const href = `${import.meta.env.BASE_URL}ngoai-tuyen/#doc-sau`;
  return h('a', { href }, 'Đọc ngoại tuyến');
}

function say(button: HTMLElement, ...message: readonly (Node | string)[]): void {
  const byline = button.closest('.byline');
  const next = byline?.nextElementSibling;
  const status = next?.matches('[role=status]') ? next : h('p', { class: 'quiet', role: 'status' });
  if (status !== next) byline?.after(status);
  status.replaceChildren(...message);
}
