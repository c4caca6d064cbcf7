import { PICTURE_FOLDER, parseVariant } from '../../pictures/names.ts';

/** A picture in a pack: its name without width, and the file that stands for all its variants. */
export interface PackedPicture {
  readonly path: string;
  readonly file: string;
}

/** Wide enough for a phone and for an article's column. */
const wantedWidth = 800;
const address = new RegExp(`/(${PICTURE_FOLDER}/[a-z0-9-]+\\.[0-9a-f]{10}[a-z0-9.-]*)`, 'gu');

/**
 * The picture files that an article names; not those of the cards behind it, which other articles
 * show.
 *
 * @param main - what the article's `<main>` holds.
 */
export function picturesIn(main: string): readonly string[] {
  const end = main.indexOf('</article>');
  const files = [...main.slice(0, end).matchAll(address)].map(([, file = '']) => file);
  // A copy: pieces of the page's text would keep the whole page in memory.
  return structuredClone(files);
}

/** One file for each picture: its WebP that is nearest to the wanted width, or its SVG. */
export function packedPictures(files: Iterable<string>): readonly PackedPicture[] {
  const best = new Map<string, { file: string; rank: number }>();
  for (const file of new Set(files)) {
    const variant = parseVariant(file.slice(PICTURE_FOLDER.length + 1));
    if (variant?.format !== 'webp' && variant?.format !== 'svg') continue;
    const path = `${file.replace(/(\.[0-9a-f]{10})[-.].*$/u, '$1')}.${variant.format}`;
    const rank = rankOf(variant.width ?? wantedWidth);
    if (rank < (best.get(path)?.rank ?? Number.POSITIVE_INFINITY)) best.set(path, { file, rank });
  }
  return [...best]
    .map(([path, { file }]) => ({ path, file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The smallest that is wide enough; if none is, the widest. */
function rankOf(width: number): number {
  const missing = wantedWidth - width;
  return missing > 0 ? 100_000 + missing : -missing;
}
