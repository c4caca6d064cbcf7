import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import { type Picture, safeStem } from './names.ts';

/** File extensions that count as pictures, in lower case. */
export const PICTURE_EXTENSIONS: ReadonlySet<string> = new Set([
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.gif',
  '.svg',
]);

const known = new Map<string, { stamp: string; picture: Promise<Picture> }>();

/**
 * Reads what pages must know of a picture file. Remembered by path, size and time of change,
 * since one cover stands on many pages.
 *
 * @throws Error when the file is missing or is no picture.
 */
export async function readPicture(path: string): Promise<Picture> {
  const { size, mtimeMs } = await stat(path);
  const stamp = `${size}:${mtimeMs}`;
  const found = known.get(path);
  if (found?.stamp === stamp) return found.picture;
  const picture = measure(path);
  known.set(path, { stamp, picture });
  return picture;
}

async function measure(path: string): Promise<Picture> {
  const bytes = await readFile(path);
  const { width, height, autoOrient, format } = await sharp(bytes).metadata();
  if (!width || !height) throw new Error(`${path}: không đọc được kích thước ảnh.`);
  return {
    path,
    stem: safeStem(basename(path)),
    hash: pictureHash(bytes),
    width: autoOrient?.width ?? width,
    height: autoOrient?.height ?? height,
    kind: format === 'svg' ? 'svg' : 'raster',
  };
}

/** The hash in a variant's name. */
export function pictureHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

/** By its extension; what is in it shows when it is read. */
export function isPictureFile(path: string): boolean {
  return PICTURE_EXTENSIONS.has(extname(path).toLowerCase());
}
