import css from '../styles/lightbox.css?url';
import { button, h } from './dom.ts';
import { loadStyles } from './load-styles.ts';
import { pictureOf, type ZoomPicture } from './zoom-picture.ts';

/**
 * The page's figures one by one in a modal dialog. The picture is a plain `<img>` in a box that
 * scrolls, so pinching and the browser's own zoom work as everywhere.
 */
export async function openLightbox(link: HTMLAnchorElement): Promise<void> {
  await loadStyles(css);
  // A second click while the first was still loading asks for nothing more.
  if (document.querySelector('dialog.lightbox')) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.zoom')];
  let at = Math.max(0, links.indexOf(link));
  const picture = h('div', { class: 'lightbox-picture' });
  const caption = h('div', { class: 'lightbox-caption' });
  const position = h('p', { class: 'lightbox-position', role: 'status' });

  const show = (index: number) => {
    const target = links[index];
    if (!target) return;
    at = index;
    const { image, captionNodes } = pictureOf(target);
    picture.replaceChildren(imageOf(image));
    caption.replaceChildren(...captionNodes);
    position.textContent = links.length > 1 ? `Ảnh ${index + 1} trên ${links.length}` : '';
    setEnd(previous, index === 0);
    setEnd(next, index === links.length - 1);
  };
  const move = (by: number) => show(at + by);

  const previous = button({ class: 'lightbox-previous' }, 'Ảnh trước', () => move(-1));
  const next = button({ class: 'lightbox-next' }, 'Ảnh sau', () => move(1));
  const close = button({ class: 'dialog-close', autofocus: true }, 'Đóng', () => dialog.close());
  const steps = links.length > 1 ? [previous, next] : [];
  const dialog = h(
    'dialog',
    { class: 'lightbox', 'aria-label': 'Xem ảnh' },
    h('figure', {}, picture, h('figcaption', {}, position, caption)),
    ...steps,
    close,
  );
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') move(-1);
    if (key === 'ArrowRight') move(1);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === picture) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // The browser gives the focus back to what had it, which in Safari is no clicked link.
    link.focus();
  });
  document.body.append(dialog);
  show(at);
  dialog.showModal();
}

function imageOf({ src, alt }: ZoomPicture): HTMLImageElement {
  return h('img', { src, alt, decoding: 'async' });
}

/** Not `disabled`: the focus would be lost when the last picture is reached with the button. */
function setEnd(step: HTMLButtonElement, isEnd: boolean): void {
  step.setAttribute('aria-disabled', String(isEnd));
}
