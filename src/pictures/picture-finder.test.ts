import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { picturesByHash } from './folder.ts';
import { pictureFinder } from './picture-finder.ts';
import { pictureHash } from './read.ts';
import { temporaryFolder } from './test-support/photo.ts';

const [one, other] = [Buffer.from('một'), Buffer.from('hai')];
let folder = '';
let reads = 0;
let find: (hash: string) => Promise<string | undefined>;

const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(at('mot.jpg'), one);
  reads = 0;
  find = pictureFinder(folder, (root) => {
    reads += 1;
    return picturesByHash(root);
  });
});
afterEach(() => rm(folder, { recursive: true }));

test('reads the folder once, even for those who ask while it is read', async () => {
  const hash = pictureHash(one);
  expect(await Promise.all([find(hash), find(hash)])).toEqual([at('mot.jpg'), at('mot.jpg')]);
  expect(await find(hash)).toBe(at('mot.jpg'));
  expect(reads).toBe(1);
});

test('finds a picture that came since', async () => {
  await find(pictureHash(one));
  await writeFile(at('hai.jpg'), other);
  expect(await find(pictureHash(other))).toBe(at('hai.jpg'));
  expect(reads).toBe(2);
});

test('finds a picture where it has been moved', async () => {
  await find(pictureHash(one));
  await rename(at('mot.jpg'), at('ba.jpg'));
  expect(await find(pictureHash(one))).toBe(at('ba.jpg'));
});

test('does not give what a picture has become for what it was', async () => {
  await find(pictureHash(one));
  await writeFile(at('mot.jpg'), other);
  expect(await find(pictureHash(one))).toBeUndefined();
  expect(await find(pictureHash(other))).toBe(at('mot.jpg'));
});

test('recovers when the folder could not be read for a while', async () => {
  await rename(folder, `${folder}-khác`);
  await expect(find(pictureHash(one))).rejects.toThrow('ENOENT');
  await rename(`${folder}-khác`, folder);
  expect(await find(pictureHash(one))).toBe(at('mot.jpg'));
});
