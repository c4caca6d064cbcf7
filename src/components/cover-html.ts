import type { CoverView } from '../data/views.ts';
import { escapeXml } from '../seo/index.ts';
import { coverFacts } from './facts.ts';

/** The cover as a plain figure at the head of an article's full text; `''` when there is none. */
export function coverHtml(cover: CoverView | undefined): string {
  if (!cover) return '';
  const { url, width, height } = coverFacts(cover);
  const words = [cover.caption, cover.credit].filter((text) => text !== undefined).join(' ');
  const caption = words && `<figcaption>${escapeXml(words)}</figcaption>`;
  const size = `width="${width}" height="${height}"`;
  return `<figure><img src="${url}" alt="${escapeXml(cover.alt)}" ${size}>${caption}</figure>`;
}
