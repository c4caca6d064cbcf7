import {
  PICTURE_FOLDER,
  type PictureFormat,
  type ShownPicture,
  svgName,
  variantName,
} from './names.ts';

/** What a `<picture>` needs; addresses start with the base path. */
export interface PictureSources {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  /** WebP candidates of the `<img>` itself; absent for an SVG. */
  readonly srcset?: string;
  readonly width: number;
  readonly height: number;
  /** The largest one: what a click on the picture opens. */
  readonly full: string;
}

/** Offered widths: a phone's card, a phone's column (or a card at 2×), the column at 2×. */
export const WIDTHS = [400, 800, 1600] as const;

/** Which widths a picture gets: never larger than the original, and always at least one. */
export function widthsFor(original: number, wanted: readonly number[] = WIDTHS): number[] {
  const smaller = wanted.filter((width) => width < original);
  const isEnough = smaller.length > 0 && smaller.length === wanted.length;
  return isEnough ? smaller : [...smaller, original];
}

/** The `<picture>` of a raster or SVG file. `upTo` leaves out widths that a small place never needs. */
export function pictureSources(picture: ShownPicture, base: string, upTo = 1600): PictureSources {
  const folder = `${base}${PICTURE_FOLDER}/`;
  const { width, height } = picture;
  if (picture.kind === 'svg') {
    const src = folder + svgName(picture);
    return { sources: [], src, width, height, full: src };
  }
  const widths = widthsFor(
    width,
    WIDTHS.filter((wanted) => wanted <= upTo),
  );
  const address = (format: PictureFormat, size: number) =>
    folder + variantName(picture, size, format);
  const srcset = (format: PictureFormat) =>
    widths.map((size) => `${address(format, size)} ${size}w`).join(', ');
  const largest = widths.at(-1) ?? width;
  return {
    sources: [{ type: 'image/avif', srcset: srcset('avif') }],
    srcset: srcset('webp'),
    src: address('webp', widths.find((size) => size >= 800) ?? largest),
    width,
    height,
    full: address('webp', largest),
  };
}

/** One JPEG that every feed reader and crawler understands. */
export function jpegAddress(picture: ShownPicture, base: string): string {
  const file =
    picture.kind === 'svg'
      ? svgName(picture)
      : variantName(picture, Math.min(1200, picture.width), 'jpg');
  return `${base}${PICTURE_FOLDER}/${file}`;
}
