import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-alive.ts';

const RETRY_MS = 300;
/** A lock without an owner's id is being written at this moment, or its writer was killed there. */
const WRITTEN_WITHIN_MS = 5000;

/** The locks of this process: one that names its id but is not among these is from a former life. */
const held = new Set<string>();

/**
 * Waits until no other build works in this checkout, then holds `path` until released. Astro keeps
 * its generated modules in one fixed folder, which two builds at once would mix up.
 *
 * A lock left by a process that no longer runs is taken over.
 *
 * @throws AbortError when `signal` ends the wait.
 */
export async function takeLock(
  path: string,
  onWait: () => void,
  signal?: AbortSignal,
): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (let told = false; !(await tryLock(path)); told = true) {
    if (!told) onWait();
    await sleep(RETRY_MS, undefined, signal ? { signal } : {});
  }
  return async () => {
    if (held.delete(path) && (await ownerOf(path)) === process.pid) await rm(path, { force: true });
  };
}

async function tryLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    held.add(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await clearAbandoned(path);
  return false;
}

/**
 * Takes away a lock whose owner is gone. It is moved aside and looked at again before it is deleted:
 * another waiting build may have replaced it since, and then gets its lock back.
 */
async function clearAbandoned(path: string): Promise<void> {
  const owner = await ownerOf(path);
  if (!(await isAbandoned(path, owner))) return;
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await ownerOf(aside)) === owner) await rm(aside, { force: true });
  else await rename(aside, path);
}

async function isAbandoned(path: string, owner: number): Promise<boolean> {
  if (owner === process.pid) return !held.has(path);
  if (owner > 0) return !isAlive(owner);
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return mtimeMs < Date.now() - WRITTEN_WITHIN_MS;
}

/** The owner's process id; 0 when the file is gone or names none. */
async function ownerOf(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : 0;
}
