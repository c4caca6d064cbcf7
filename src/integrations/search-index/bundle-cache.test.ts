import { appendFile, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedBundle, pruneBundles } from './bundle-cache.ts';
import type { BundleParts } from './make-bundle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const parts: BundleParts = {
  files: [
    { path: 'index/0.pf_index', content: Uint8Array.of(1, 2, 3) },
    { path: 'index/1.pf_index', content: Uint8Array.of() },
    { path: 'fragment/0.pf_fragment', content: Uint8Array.of(255, 0) },
  ],
  contents: { days: [1], titles: [2], lengths: 'a', chunks: ['', 'đ'], perFragment: 1 },
  counts: { body: [['nuoc', 3]], title: [], spellings: [['nước', { base: 'nuoc', articles: 2 }]] },
};
const path = () => join(folder, 'khoa.bundle');

/** Takes the bundle, and says whether it had to be made. */
async function take(): Promise<boolean> {
  let made = false;
  const { parts: taken, isKept } = await cachedBundle(folder, 'khoa', async () => {
    made = true;
    return parts;
  });
  const plain = taken.files.map((file) => ({ ...file, content: Uint8Array.from(file.content) }));
  expect({ ...taken, files: plain }).toEqual(parts);
  expect(isKept).toBe(!made);
  return made;
}

test('a bundle is made once, and taken as it was made', async () => {
  expect(await take()).toBe(true);
  expect(await take()).toBe(false);
  expect(await readdir(folder)).toEqual(['khoa.bundle']);
});

test('another key is another bundle', async () => {
  await take();
  await expect(
    cachedBundle(folder, 'khoa-khac', () => Promise.reject(new Error('made anew'))),
  ).rejects.toThrow('made anew');
});

test('one that is cut off at any place is made anew, and is whole again', async () => {
  await take();
  const whole = await readFile(path());
  for (const length of [0, 1, 31, 32, 35, 36, 60, whole.length - 1]) {
    await writeFile(path(), whole.subarray(0, length));
    expect(await take(), `${length} bytes`).toBe(true);
    expect(await take()).toBe(false);
  }
});

test('one with a single flipped bit is made anew', async () => {
  await take();
  const whole = await readFile(path());
  for (let at = 0; at < whole.length; at += 7) {
    const harmed = Uint8Array.from(whole);
    harmed[at] = (harmed[at] ?? 0) ^ 1;
    await writeFile(path(), harmed);
    expect(await take(), `byte ${at}`).toBe(true);
  }
});

test('builds at one time do not get in each other’s way', async () => {
  expect(await Promise.all([take(), take(), take()])).toEqual([true, true, true]);
  expect(await take()).toBe(false);
  expect(await readdir(folder)).toEqual(['khoa.bundle']);
});

test('a bundle that could not be made leaves nothing behind', async () => {
  const fails = () => Promise.reject(new Error('Pagefind'));
  await expect(cachedBundle(folder, 'khoa', fails)).rejects.toThrow('Pagefind');
  expect(await readdir(folder)).toEqual([]);
});

test('the bundles of a build and the newest others are kept', async () => {
  await take();
  const files = [
    'khoa.bundle',
    'do-dang.bundle.x.moi',
    ...Array.from({ length: 12 }, (_, i) => `${i}.bundle`),
  ];
  for (const [day, name] of files.entries()) {
    await appendFile(join(folder, name), '');
    await utimes(join(folder, name), day * 86_400, day * 86_400);
  }
  await pruneBundles(folder, ['khoa']);
  const kept = files.filter((name) => name !== 'do-dang.bundle.x.moi');
  expect((await readdir(folder)).sort()).toEqual(kept.sort());
});
