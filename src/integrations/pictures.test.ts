import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPicture } from '../pictures/read.ts';
import { jpegAddress, pictureSources } from '../pictures/sources.ts';
import { drawing, telephonePhoto, temporaryFolder } from '../pictures/test-support/photo.ts';
import { writePictures } from './pictures.ts';

let places = { contentDir: '', outDir: '', cacheDir: '' };
let root = '';
let steps: string[] = [];

const progress = (done: number, all: number) => void steps.push(`${done}/${all}`);
const picturesIn = async (folder: string) => (await readdir(folder)).sort();

/** Puts a photo in the content folder and a page that shows it in the output. */
async function publishPhoto(name: string, page: string): Promise<void> {
  const path = join(places.contentDir, name);
  await telephonePhoto(path, 300, 500);
  const picture = await readPicture(path);
  const { sources, srcset, src } = pictureSources(picture, '/ban-tin/');
  const html = `<source srcset="${sources[0]?.srcset}"><img src="${src}" srcset="${srcset}">`;
  await writeFile(join(places.outDir, page), html + jpegAddress(picture, '/ban-tin/'));
}

beforeEach(async () => {
  root = await temporaryFolder();
  places = {
    contentDir: join(root, 'bài'),
    outDir: join(root, 'ra'),
    cacheDir: join(root, 'tạm'),
  };
  for (const folder of [places.contentDir, places.outDir]) await mkdir(folder);
  steps = [];
});
afterEach(() => rm(root, { recursive: true }));

describe('writePictures', () => {
  test('makes what pages name, and nothing else', async () => {
    await publishPhoto('bia.jpg', 'index.html');
    await telephonePhoto(join(places.contentDir, 'khong-ai-dung.jpg'), 40, 60);
    expect(await writePictures(places, progress)).toBe(5);
    const names = await picturesIn(join(places.outDir, 'anh'));
    expect(names.map((name) => name.replace(/[0-9a-f]{10}/, '#'))).toEqual([
      'bia.#-400.avif',
      'bia.#-400.webp',
      'bia.#-500.avif',
      'bia.#-500.jpg',
      'bia.#-500.webp',
    ]);
    for (const name of names) {
      const { width, exif } = await sharp(join(places.outDir, 'anh', name)).metadata();
      expect(name).toContain(`-${width}.`);
      expect(exif).toBeUndefined();
    }
    expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  });

  test('finds pictures in feeds and JSON, and copies an SVG as it is', async () => {
    const path = join(places.contentDir, 'hinh.svg');
    await writeFile(path, drawing(4, 3));
    const { src } = pictureSources(await readPicture(path), '/');
    await writeFile(join(places.outDir, 'rss.xml'), `<enclosure url="https://x${src}"/>`);
    await writeFile(join(places.outDir, 'khong-doc.bin'), '/anh/x.0123456789-400.webp');
    expect(await writePictures(places, progress)).toBe(1);
    expect(await readFile(join(places.outDir, src), 'utf8')).toBe(drawing(4, 3));
  });

  test('is content with a site without pictures', async () => {
    await writeFile(join(places.outDir, 'index.html'), '/anh/khong-phai-ten.jpg');
    expect(await writePictures(places, progress)).toBe(0);
    expect(steps).toEqual([]);
  });

  test('one photo under two names is encoded once and stands under both', async () => {
    await publishPhoto('a.jpg', 'a.html');
    await publishPhoto('b.jpg', 'b.html');
    expect(await writePictures(places, progress)).toBe(10);
    expect(await picturesIn(join(places.outDir, 'anh'))).toHaveLength(10);
    const [cache = ''] = await readdir(places.cacheDir);
    expect(await readdir(join(places.cacheDir, cache))).toHaveLength(5);
  });

  test('a picture that no source stands behind is an error that names it', async () => {
    await writeFile(join(places.outDir, 'index.html'), '"/anh/mat.0123456789-400.webp"');
    await expect(writePictures(places, progress)).rejects.toThrow(
      'Trang web nhắc đến ảnh mat.0123456789-400.webp mà thư mục nội dung không có.',
    );
  });
});

describe('its cache', () => {
  const cached = async () => {
    const [version = ''] = await readdir(places.cacheDir);
    const folder = join(places.cacheDir, version);
    return (await picturesIn(folder)).map((name) => join(folder, name));
  };

  test('spares the encoder what did not change', async () => {
    await publishPhoto('bia.jpg', 'index.html');
    await writePictures(places, progress);
    const [first = ''] = await cached();
    await writeFile(first, 'dấu riêng');
    const { mtimeMs } = await stat(first);
    await rm(join(places.outDir, 'anh'), { recursive: true });
    await writePictures(places, progress);
    expect((await stat(first)).mtimeMs).toBe(mtimeMs);
    const name = (await picturesIn(join(places.outDir, 'anh')))[0] ?? '';
    expect(await readFile(join(places.outDir, 'anh', name), 'utf8')).toBe('dấu riêng');
  });

  test('an empty file in it, as a power cut leaves one, is made anew', async () => {
    await publishPhoto('bia.jpg', 'index.html');
    await writePictures(places, progress);
    const files = await cached();
    const before = await Promise.all(files.map((file) => readFile(file)));
    for (const file of files) await truncate(file);
    await writePictures(places, progress);
    expect(await Promise.all(files.map((file) => readFile(file)))).toEqual(before);
  });

  test('can be deleted: the output is the same byte for byte', async () => {
    await publishPhoto('bia.jpg', 'index.html');
    const folder = join(places.outDir, 'anh');
    const bytes = async () => {
      await writePictures(places, progress);
      return Promise.all((await picturesIn(folder)).map((name) => readFile(join(folder, name))));
    };
    const before = await bytes();
    await rm(places.cacheDir, { recursive: true });
    expect(await bytes()).toEqual(before);
  });
});
