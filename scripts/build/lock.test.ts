import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from './lock.ts';
import { isAlive } from './process-alive.ts';

const HOLDER = join(import.meta.dirname, 'test-support/hold-lock.ts');
let folder = '';
let path = '';
let running: ChildProcessByStdio<Writable, Readable, null>[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khóa '));
  path = join(folder, 'sâu', 'build.lock');
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(folder, { recursive: true });
});

/** Another build: `next()` is the next line that it says. */
function otherBuild() {
  const child = spawn(process.execPath, [HOLDER, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  running.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    next: async () => (await lines.next()).value as string,
    release: () => child.stdin.end(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const never = () => {
  throw new Error('nothing to wait for');
};

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  return child.pid ?? 0;
}

describe('takeLock', () => {
  test('names its owner while it is held, and is gone afterwards', async () => {
    const release = await takeLock(path, never);
    expect(await readFile(path, 'utf8')).toBe(String(process.pid));
    await release();
    expect(existsSync(path)).toBe(false);
    await (await takeLock(path, never))();
  });

  test('makes a second process wait for the first, and tells it once', async () => {
    const first = otherBuild();
    expect(await first.next()).toBe('giữ');
    const second = otherBuild();
    expect(await second.next()).toBe('chờ');
    expect(await readFile(path, 'utf8')).toBe(String(first.pid));
    first.release();
    expect(await first.next()).toBe('thả');
    expect(await second.next()).toBe('giữ');
    expect(await readFile(path, 'utf8')).toBe(String(second.pid));
    second.release();
    expect(await second.next()).toBe('thả');
  });

  test('waits within one process too', async () => {
    const release = await takeLock(path, never);
    const order: string[] = [];
    const second = takeLock(path, () => order.push('chờ')).then((free) => {
      order.push('giữ');
      return free();
    });
    await expect.poll(() => order).toEqual(['chờ']);
    await release();
    await second;
    expect(order).toEqual(['chờ', 'giữ']);
  });

  test('takes over from a killed process, and many who wait for it get it one by one', async () => {
    const killed = otherBuild();
    expect(await killed.next()).toBe('giữ');
    await killed.kill();
    expect(existsSync(path)).toBe(true);
    const waiting = [otherBuild(), otherBuild(), otherBuild()];
    const holders: number[] = [];
    await Promise.all(
      waiting.map(async (build) => {
        while ((await build.next()) !== 'giữ');
        holders.push(build.pid);
        expect(await readFile(path, 'utf8')).toBe(String(build.pid));
        build.release();
        expect(await build.next()).toBe('thả');
      }),
    );
    expect(holders.toSorted()).toEqual(waiting.map(({ pid }) => pid).toSorted());
    expect(await readdir(join(folder, 'sâu'))).toEqual([]);
  });

  test.each([
    ['names this process, from a former life', () => String(process.pid)],
    ['was being written when its owner was killed', () => ''],
    ['is no lock', () => 'chữ'],
  ])('takes over one that %s', async (_, content) => {
    await (await takeLock(path, never))();
    await writeFile(path, content());
    await utimes(path, 1, 1);
    const release = await takeLock(path, () => undefined);
    expect(await readFile(path, 'utf8')).toBe(String(process.pid));
    await release();
  });

  test('releasing does not take away the lock of another', async () => {
    const release = await takeLock(path, never);
    await writeFile(path, '1');
    await release();
    expect(await readFile(path, 'utf8')).toBe('1');
  });
});

describe('isAlive', () => {
  test('is true of this process and of one that belongs to another user', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(1)).toBe(true);
  });

  test('is false of one that has ended', async () => {
    expect(isAlive(await deadPid())).toBe(false);
  });
});
