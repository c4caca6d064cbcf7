import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Replaces a text file in one move: whoever reads it meanwhile, or after a crash, has the old or the new. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Gives a file a new name in its folder, never in the place of another file.
 *
 * @throws when something already has that name.
 */
export async function renameFile(from: string, to: string): Promise<void> {
  // On a file system that ignores case the new name is the same file, and a link to it fails.
  if (from.toLowerCase() === to.toLowerCase()) {
    await rename(from, to);
    return;
  }
  await link(from, to);
  await unlink(from);
}
