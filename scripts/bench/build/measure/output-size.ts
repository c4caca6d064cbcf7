import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mapLimited } from '../../../check/map-limited.ts';

/** How much a build has written. */
export interface OutputSize {
  readonly files: number;
  /** Files that are HTML. */
  readonly pages: number;
  /** The sum of the files' lengths, not of the blocks that they take on the disk. */
  readonly bytes: number;
}

const FILES_AT_ONCE = 32;

/** What lies in a folder, however deep. */
export async function outputSize(folder: string): Promise<OutputSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await mapLimited(files, FILES_AT_ONCE, async ({ parentPath, name }) => {
    return (await stat(join(parentPath, name))).size;
  });
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}
