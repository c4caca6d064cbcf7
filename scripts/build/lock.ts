import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-alive.ts';

const RETRY_MS = 300;

/**
 * Waits until no other build works in this checkout, then holds `path` until released. Astro keeps
 * its generated modules in one fixed folder, which two builds at once would mix up.
 *
 * A lock left by a process that no longer runs is taken over.
 */
export async function takeLock(path: string, onWait: () => void): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (let told = false; !(await tryLock(path)); told = true) {
    if (!told) onWait();
    await sleep(RETRY_MS);
  }
  return () => rm(path, { force: true });
}

async function tryLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
  return false;
}
