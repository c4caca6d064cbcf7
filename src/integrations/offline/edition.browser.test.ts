import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { bytesOf } from '../../offline/manifest.ts';
import { openPack } from '../../offline/pack.ts';
import { editionFaults } from './test-support/edition-faults.ts';
import { editionOnDisk } from './test-support/edition-on-disk.ts';

/** The site of our own content, as it was built for the browser tests. */
const siteDir = inject('siteDir');

test('a device gives every article, fragment and script as the site does', async () => {
  expect(await editionFaults(siteDir)).toEqual([]);
});

test('the folder holds what the manifest names, and nothing else', async () => {
  const { manifest } = await editionOnDisk(siteDir);
  const names = manifest.packs.map(({ url }) => url.slice('offline/'.length));
  expect((await readdir(join(siteDir, 'offline'))).sort()).toEqual(
    ['manifest.json', ...names].sort(),
  );
  expect(new Set(manifest.packs.map(({ id }) => id)).size).toBe(names.length);
});

test('pages share their frames', async () => {
  const { manifest } = await editionOnDisk(siteDir);
  const shell = manifest.packs.find(({ kind }) => kind === 'shell');
  const pack = await openPack(new Blob([await readFile(join(siteDir, shell?.url ?? ''))]));
  const frames = pack.entries.filter(({ path }) => path.startsWith('frame/'));
  expect(frames.length).toBeGreaterThan(5);
  expect(frames.length).toBeLessThan(40);
});

test('what every visit brings stays small', async () => {
  const { manifest } = await editionOnDisk(siteDir);
  const least = manifest.packs.filter(({ kind }) => kind === 'shell' || kind === 'lists');
  expect(bytesOf(least)).toBeLessThan(250_000);
});

test('old addresses lead where the host’s file leads them, save to the archive', async () => {
  const reader = (await editionOnDisk(siteDir)).reader();
  const lines = (await readFile(join(siteDir, '_redirects'), 'utf8')).trim().split('\n');
  const wanted = lines
    .map((line) => line.split(' '))
    .filter(([, to]) => !to?.includes('/luu-tru/'));
  expect(wanted.length).toBeGreaterThan(4);
  for (const [from = '', to] of wanted) expect(await reader.redirect(from.slice(1))).toBe(to);
});

test('the worker is one classic script', async () => {
  const code = await readFile(join(siteDir, 'sw.js'), 'utf8');
  expect(code).not.toMatch(/\b(?:import|export)\b[\s({*]/u);
});
