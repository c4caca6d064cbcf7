import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { Variant } from './names.ts';

/**
 * Qualities at which our eyes saw no difference from the original at arm's length; AVIF's effort is
 * low because a build encodes hundreds and effort 4 gains 3 % of size for twice the time.
 */
const ENCODERS = {
  avif: (image: Sharp) => image.avif({ quality: 55, effort: 2, chromaSubsampling: '4:4:4' }),
  webp: (image: Sharp) => image.webp({ quality: 76, effort: 4 }),
  jpg: (image: Sharp) => image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
};

/** Raises when the encoder's settings change, so that a cache never mixes two of them. */
export const ENCODING_VERSION = 1;

/**
 * The bytes of one variant. Raster pictures are turned upright and re-encoded, which leaves EXIF,
 * GPS and every other metadata behind; an SVG is returned as it is.
 */
export async function encodeVariant(path: string, variant: Variant): Promise<Buffer> {
  if (variant.format === 'svg') return readFile(path);
  const image = sharp(await readFile(path))
    .autoOrient()
    .resize({ width: variant.width, withoutEnlargement: true });
  return ENCODERS[variant.format](image).toBuffer();
}
