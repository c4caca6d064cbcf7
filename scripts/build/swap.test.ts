import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanUp, swapIn, workplace } from './swap.ts';

let folder = '';
let outDir = '';
let dead = 0;

beforeAll(async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  dead = child.pid ?? 0;
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'đổi chỗ '));
  outDir = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

async function site(path: string, text: string): Promise<void> {
  await mkdir(path);
  await writeFile(join(path, 'index.html'), text);
}
const pageOf = (path: string) => readFile(join(path, 'index.html'), 'utf8');
const beside = async () => (await readdir(folder)).sort();

describe('swapIn', () => {
  test('puts the new site where the old one was, and leaves nothing beside it', async () => {
    const place = workplace(outDir, 7);
    await site(outDir, 'cũ');
    await writeFile(join(outDir, 'chỉ-có-ở-bản-cũ.html'), '');
    await site(place.staging, 'mới');
    await swapIn(place);
    expect(await pageOf(outDir)).toBe('mới');
    expect(await readdir(outDir)).toEqual(['index.html']);
    expect(await beside()).toEqual(['dist']);
  });

  test('needs no old site', async () => {
    const place = workplace(outDir, 7);
    await site(place.staging, 'mới');
    await swapIn(place);
    expect(await pageOf(outDir)).toBe('mới');
  });

  test('puts the old site back when the new one cannot move in', async () => {
    await site(outDir, 'cũ');
    await expect(swapIn(workplace(outDir, 7))).rejects.toThrow('ENOENT');
    expect(await pageOf(outDir)).toBe('cũ');
    expect(await beside()).toEqual(['dist']);
  });

  test('leaves the old site alone when it cannot be moved', async () => {
    const place = workplace(outDir, 7);
    await site(outDir, 'cũ');
    await site(place.staging, 'mới');
    await site(place.former, 'vật cản');
    await expect(swapIn(place)).rejects.toThrow();
    expect(await pageOf(outDir)).toBe('cũ');
  });
});

describe('cleanUp', () => {
  test.each(['dist', 'dist-2', 'bản_tin (1)', '.ra', 'a+b[c]$^'])(
    'clears away what dead builds of %j left, and nothing else',
    async (name) => {
      const own = join(folder, name);
      const living = workplace(own, process.ppid);
      await site(own, 'tốt');
      for (const path of [living.staging, `${own}.moi-`, `${own}.moi-1x`, `${own}x.moi-${dead}`]) {
        await site(path, '');
      }
      const kept = await beside();
      for (const pid of [dead, process.pid]) {
        await site(workplace(own, pid).staging, 'dở');
        await site(workplace(own, pid).former, 'cũ');
      }
      await cleanUp(own);
      expect(await beside()).toEqual(kept);
      expect(await pageOf(own)).toBe('tốt');
    },
  );

  test('puts a site back that was killed between its two moves', async () => {
    const place = workplace(outDir, dead);
    await site(place.former, 'tốt');
    await site(place.staging, 'mới');
    await cleanUp(outDir);
    expect(await pageOf(outDir)).toBe('tốt');
    expect(await beside()).toEqual(['dist']);
  });

  test('does not touch the moves of a build that still runs', async () => {
    const place = workplace(outDir, process.ppid);
    await site(place.former, 'tốt');
    await cleanUp(outDir);
    expect(existsSync(place.former)).toBe(true);
    expect(existsSync(outDir)).toBe(false);
  });

  test('is content when the folder itself is not there', async () => {
    await cleanUp(join(folder, 'không-có', 'dist'));
    expect(await beside()).toEqual([]);
  });
});
