import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies in the content folder; paths are relative to it, with `/`, sorted by code unit. */
export type Folder = {
  files: string[];
  folders: string[];
  links: string[];
  /** Neither: pipes, sockets and devices, of which reading may never end. */
  others: string[];
};

/** Lists what is there; symbolic links are never followed. Hidden files are no content. */
export async function readFolder(root: string): Promise<Folder> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const folder: Folder = { files: [], folders: [], links: [], others: [] };
  for (const entry of entries) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    if (entry.isSymbolicLink()) folder.links.push(path);
    else if (entry.isFile()) folder.files.push(path);
    else if (entry.isDirectory()) folder.folders.push(path);
    else folder.others.push(path);
  }
  for (const paths of Object.values(folder)) paths.sort();
  return folder;
}
