import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPictureFile, pictureHash } from './read.ts';

/** Every picture file below `folder`, by hash. Two equal files share one hash, and either will do. */
export async function picturesByHash(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter(isPictureFile).sort()) {
    const path = join(folder, name);
    found.set(pictureHash(await readFile(path)), path);
  }
  return found;
}
