import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeVariant } from './encode.ts';
import { drawing, telephonePhoto, temporaryFolder } from './test-support/photo.ts';

const hash = '0123456789';
let folder = '';
let path = '';

beforeAll(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'may.jpg');
  await telephonePhoto(path, 200, 120);
});
afterAll(() => rm(folder, { recursive: true }));

test('the sample lies on its side and tells where it was taken', async () => {
  const { width, height, orientation, exif } = await sharp(path).metadata();
  expect({ width, height, orientation }).toEqual({ width: 200, height: 120, orientation: 6 });
  expect(exif?.toString('latin1')).toContain('Exif');
  // The GPS block's tag (0x8825) in either byte order.
  expect(exif?.toString('hex')).toMatch(/8825|2588/);
});

describe.each([
  ['avif', 'heif'],
  ['webp', 'webp'],
  ['jpg', 'jpeg'],
] as const)('%s', (format, sharpFormat) => {
  test('stands upright, has the width asked for and no metadata', async () => {
    const bytes = await encodeVariant(path, { hash, width: 60, format });
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ format: sharpFormat, width: 60, height: 100 });
    expect(metadata.orientation ?? 1).toBe(1);
    for (const kind of ['exif', 'xmp', 'iptc', 'icc', 'comments'] as const) {
      expect(metadata[kind]).toBeUndefined();
    }
    expect(bytes.includes('GPS') || bytes.includes('Exif')).toBe(false);
  });

  test('is turned, not merely declared to be: stored top is right', async () => {
    const bytes = await encodeVariant(path, { hash, width: 60, format });
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const red = (x: number) => data[(50 * info.width + x) * info.channels] ?? 0;
    expect(red(50)).toBeGreaterThan(200);
    expect(red(10)).toBeLessThan(60);
  });

  test('is never enlarged', async () => {
    const bytes = await encodeVariant(path, { hash, width: 5000, format });
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 120, height: 200 });
  });
});

test('what is transparent is white in a JPEG', async () => {
  const file = join(folder, 'trong.png');
  await sharp({ create: { width: 8, height: 8, channels: 4, background: '#0000' } }).toFile(file);
  const { data } = await sharp(await encodeVariant(file, { hash, width: 8, format: 'jpg' }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(250);
});

test('an SVG keeps its bytes', async () => {
  const file = join(folder, 'hinh.svg');
  await writeFile(file, drawing(4, 3));
  expect(await encodeVariant(file, { hash, format: 'svg' })).toEqual(await readFile(file));
});

test('half a JPEG is refused, not published grey', async () => {
  const file = join(folder, 'nua.jpg');
  const whole = await readFile(path);
  await writeFile(file, whole.subarray(0, whole.length - 200));
  await expect(encodeVariant(file, { hash, width: 60, format: 'webp' })).rejects.toThrow();
});
