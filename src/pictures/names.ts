import { slugify } from '../text/slug.ts';

/** A picture file as pages need to know it. Sizes in CSS pixels, after EXIF orientation. */
export interface Picture {
  /** Absolute path of the source file. */
  readonly path: string;
  /** File name without extension, made safe for an address. */
  readonly stem: string;
  /** First ten hex digits of the SHA-256 of the file's bytes. */
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly kind: 'raster' | 'svg';
}

/** What a page needs to show a picture: all but where its file lies on this machine. */
export type ShownPicture = Omit<Picture, 'path'>;

export type PictureFormat = 'avif' | 'webp' | 'jpg';

/** One file that the output needs; `width` is absent for an SVG, which is copied as it is. */
export interface Variant {
  readonly hash: string;
  readonly width?: number;
  readonly format: PictureFormat | 'svg';
}

/** The folder of every picture in the output, relative to the base path. */
export const PICTURE_FOLDER = 'anh';

/** `bia.0a1b2c3d4e-800.avif`: the bytes' hash makes the name immutable, the stem makes it readable. */
export function variantName(
  picture: Pick<Picture, 'stem' | 'hash'>,
  width: number,
  format: PictureFormat,
): string {
  return `${picture.stem}.${picture.hash}-${width}.${format}`;
}

/** `so-do.0a1b2c3d4e.svg`: an SVG has one file for all widths. */
export function svgName(picture: Pick<Picture, 'stem' | 'hash'>): string {
  return `${picture.stem}.${picture.hash}.svg`;
}

/** Reads a name made by `variantName` or `svgName`; undefined for any other. */
export function parseVariant(name: string): Variant | undefined {
  const found = /^[a-z0-9-]+\.([0-9a-f]{10})(?:-([1-9]\d{0,4})\.(avif|webp|jpg)|\.(svg))$/.exec(
    name,
  );
  if (!found) return undefined;
  const [, hash = '', width, format, svg] = found;
  return svg
    ? { hash, format: 'svg' }
    : { hash, width: Number(width), format: format as PictureFormat };
}

/** A file name's stem as address: ASCII letters, digits and hyphens; never empty. */
export function safeStem(fileName: string): string {
  const whole = slugify(fileName.replace(/\.[^.]*$/, ''));
  return whole.slice(0, 40).replace(/-$/, '') || 'anh';
}
