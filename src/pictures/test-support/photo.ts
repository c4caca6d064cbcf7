import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** A folder of its own for one test. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'anh-'));
}

/**
 * A JPEG as a telephone writes it: its pixels lie on their side (`width` × `height` as stored) and
 * EXIF says so, along with the place where it was taken. The stored top half is red, the other blue.
 */
export async function telephonePhoto(path: string, width: number, height: number): Promise<void> {
  const half = { width, height: height / 2, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#00f' } })
    .png()
    .toBuffer();
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: blue, gravity: 'south' }])
    .withExif({
      IFD0: { Copyright: 'Lê Thị Bí Mật', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '16/1 27/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '107/1 35/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await writeFile(path, bytes);
}

/** A small SVG; `colour` makes it a different file. */
export function drawing(width: number, height: number, colour = '#0a0'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`;
}
