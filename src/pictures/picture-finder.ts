import { readFile } from 'node:fs/promises';
import { picturesByHash } from './folder.ts';
import { pictureHash } from './read.ts';

/**
 * Finds the picture file below `folder` whose bytes have a hash. Reading the whole folder takes long,
 * so what it held is remembered and read anew only for a hash that is not known, or no longer right.
 */
export function pictureFinder(
  folder: string,
  readAll = picturesByHash,
): (hash: string) => Promise<string | undefined> {
  let known: Promise<Map<string, string>> | undefined;
  return async (hash) => {
    known ??= readAll(folder);
    const path = (await known.catch(() => undefined))?.get(hash);
    if (path && (await hasHash(path, hash))) return path;
    known = readAll(folder);
    return (await known).get(hash);
  };
}

async function hasHash(path: string, hash: string): Promise<boolean> {
  return readFile(path).then(
    (bytes) => pictureHash(bytes) === hash,
    () => false,
  );
}
