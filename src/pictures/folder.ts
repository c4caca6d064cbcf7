import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPictureFile, pictureHash } from './read.ts';

/** Every picture file below `folder`, by hash. Two equal files share one hash, and either will do. */
export async function picturesByHash(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isPictureFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) found.set(pictureHash(await readFile(path)), path);
  return found;
}
