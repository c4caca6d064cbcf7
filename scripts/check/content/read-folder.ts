import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies in the content folder; paths are relative to it, with `/`, sorted by code unit. */
export type Folder = { files: string[]; links: string[] };

/** Lists regular files and, apart, symbolic links, which are never followed. Hidden files are no content. */
export async function readFolder(root: string): Promise<Folder> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const folder: Folder = { files: [], links: [] };
  for (const entry of entries) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    if (entry.isSymbolicLink()) folder.links.push(path);
    else if (entry.isFile()) folder.files.push(path);
  }
  folder.files.sort();
  folder.links.sort();
  return folder;
}
