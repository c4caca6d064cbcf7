import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { picturesByHash } from './folder.ts';
import { isPictureFile, readPicture } from './read.ts';
import { drawing, telephonePhoto, temporaryFolder } from './test-support/photo.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const hashOf = async (name: string) =>
  createHash('sha256')
    .update(await readFile(at(name)))
    .digest('hex')
    .slice(0, 10);

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true }));

describe('readPicture', () => {
  test('measures a photo as it is seen, not as it is stored', async () => {
    await telephonePhoto(at('Ảnh Máy.jpg'), 90, 60);
    expect(await readPicture(at('Ảnh Máy.jpg'))).toEqual({
      path: at('Ảnh Máy.jpg'),
      stem: 'anh-may',
      hash: await hashOf('Ảnh Máy.jpg'),
      width: 60,
      height: 90,
      kind: 'raster',
    });
  });

  test('measures an SVG', async () => {
    await writeFile(at('hinh.svg'), drawing(72, 40));
    expect(await readPicture(at('hinh.svg'))).toMatchObject({ width: 72, height: 40, kind: 'svg' });
  });

  test('sees that a file was replaced', async () => {
    await writeFile(at('doi.svg'), drawing(10, 10));
    const before = await readPicture(at('doi.svg'));
    expect(await readPicture(at('doi.svg'))).toBe(before);
    await writeFile(at('doi.svg'), drawing(20, 20));
    await utimes(at('doi.svg'), 1, 1);
    expect(await readPicture(at('doi.svg'))).toMatchObject({ width: 20 });
  });

  test('rejects what is missing, empty or no picture', async () => {
    await writeFile(at('rong.jpg'), '');
    await writeFile(at('chu.jpg'), 'chữ');
    for (const name of ['khong-co.jpg', 'rong.jpg', 'chu.jpg']) {
      await expect(readPicture(at(name))).rejects.toThrow();
    }
  });
});

test.each([
  ['a.JPG', true],
  ['a.b/anh.jpeg', true],
  ['anh.webp', true],
  ['index.md', false],
  ['jpg', false],
  ['anh.jpg.txt', false],
])('isPictureFile(%j) is %s', (name, expected) => {
  expect(isPictureFile(name)).toBe(expected);
});

test('picturesByHash finds every picture file at any depth, once for equal bytes', async () => {
  const root = at('kho');
  await mkdir(join(root, '2026', 'thu-muc.jpg'), { recursive: true });
  await writeFile(join(root, 'a.svg'), drawing(1, 1));
  await writeFile(join(root, '2026', 'b.SVG'), drawing(2, 2));
  await writeFile(join(root, '2026', 'thu-muc.jpg', 'c.svg'), drawing(1, 1));
  await writeFile(join(root, '2026', 'bai.md'), 'chữ');
  const found = await picturesByHash(root);
  expect([...found.keys()].sort()).toEqual(
    [await hashOf('kho/a.svg'), await hashOf('kho/2026/b.SVG')].sort(),
  );
  expect(found.get(await hashOf('kho/2026/b.SVG'))).toBe(join(root, '2026', 'b.SVG'));
});
