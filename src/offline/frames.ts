/**
 * A frame: what surrounds the text of a page, with marks for what differs from page to page. Kept once
 * for all pages that share it, so that a changed style changes no pack of pages.
 */
export const frameMark = {
  /** What `<main>` holds. */
  main: '\u0001',
  /** The page's title, HTML-escaped. */
  title: '\u0002',
} as const;

/** The entry of the lists that tells which page has which frame. */
export const framesEntry = 'frames.json';

/** Numbers of frames, which are the paths of the frames in the shell: `frame/0`. */
export interface FrameTable {
  /** Of all articles, the oldest first. */
  readonly articles: readonly number[];
  /** Of the pages among the lists. */
  readonly pages: Readonly<Record<string, number>>;
}

export function framePath(number: number): string {
  return `frame/${number}`;
}

/** A whole page. */
export function framed(frame: string, title: string, main: string): string {
  return frame.replaceAll(frameMark.title, () => title).replace(frameMark.main, () => main);
}
