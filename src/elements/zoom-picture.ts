/** What the lightbox shows in place of a thumbnail. */
export interface ZoomPicture {
  readonly src: string;
  readonly alt: string;
}

/** The large picture behind a figure's link, with the figure's caption and credit. */
export function pictureOf(link: HTMLAnchorElement): {
  readonly image: ZoomPicture;
  readonly captionNodes: readonly Node[];
} {
  const alt = link.querySelector('img')?.alt ?? '';
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  // Ids of the page must not appear twice.
  if (caption instanceof Element) {
    for (const element of caption.querySelectorAll('[id]')) element.removeAttribute('id');
  }
  return { image: { src: link.href, alt }, captionNodes: caption ? [...caption.childNodes] : [] };
}
