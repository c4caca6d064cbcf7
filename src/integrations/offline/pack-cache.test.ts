import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packCache } from './pack-cache.ts';
import { writePacks } from './write-packs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inputs = (text: string) => [{ path: 'a/', title: 'A', bytes: Buffer.from(text) }];

/** A build of its own: one cache is of one build. */
async function pack(text: string, mostClusters?: number) {
  const { files, isNew } = await packCache(folder).packs(inputs(text), mostClusters);
  expect(files.map(({ bytes }) => Buffer.from(bytes))).toEqual(
    (await writePacks(inputs(text))).map(({ bytes }) => Buffer.from(bytes)),
  );
  return isNew;
}

test('what was packed before is taken from the cache', async () => {
  expect(await pack('một')).toBe(true);
  expect(await pack('một')).toBe(false);
  expect(await pack('hai')).toBe(true);
  expect(await pack('một')).toBe(false);
  expect(await pack('một', 2)).toBe(true);
});

test.each([
  ['a pack with another byte', '.pack', (bytes: Buffer) => bytes.fill(1, 30, 31)],
  ['a pack that is cut off', '.pack', (bytes: Buffer) => bytes.subarray(0, 20)],
  ['a record that is cut off', '.json', (bytes: Buffer) => bytes.subarray(0, 20)],
  ['a record of another kind', '.json', () => Buffer.from('{}')],
])('%s is not used, and is written anew', async (_, extension, damage) => {
  await pack('một');
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith(extension)) await writeFile(path, damage(await readFile(path)));
  }
  expect(await pack('một')).toBe(true);
  expect(await pack('một')).toBe(false);
});

test('a pack that is gone is written anew', async () => {
  await pack('một');
  for (const name of await readdir(folder)) {
    if (name.endsWith('.pack')) await rm(join(folder, name));
  }
  expect(await pack('một')).toBe(true);
});

test('what this build did not use is deleted when there is much', async () => {
  await pack('cũ');
  const old = await readdir(folder);
  await packCache(folder, 4).packs(inputs('mới'));
  const cache = packCache(folder, 4);
  await cache.packs(inputs('mới'));
  await cache.prune();
  expect(await readdir(folder)).toHaveLength(4);
  await writeFile(join(folder, 'another.pack'), '');
  await cache.prune();
  const left = await readdir(folder);
  expect(left).toHaveLength(2);
  expect(left.some((name) => old.includes(name))).toBe(false);
});
