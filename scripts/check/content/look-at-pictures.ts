import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapLimited } from '../map-limited.ts';
import { type PictureFacts, pictureFacts } from '../pictures/inspect-picture.ts';
import { resolvePicture } from '../pictures/resolve-picture.ts';
import { pictureUses } from './picture-uses.ts';
import type { Content } from './types.ts';

/** Decoding is the costly part; libvips spreads one picture over threads by itself. */
const PICTURES_AT_ONCE = 2;

/** Reads and decodes the pictures that are used in files of which `isWanted` holds, each once. */
export async function lookAtPictures(
  content: Content,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, PictureFacts>> {
  const used = new Set<string>();
  for (const { from, url } of pictureUses(content)) {
    const resolved = resolvePicture(url, from, content.paths);
    if ('path' in resolved && (isWanted(from) || isWanted(resolved.path))) used.add(resolved.path);
  }
  const found = await mapLimited([...used], PICTURES_AT_ONCE, async (path) => {
    const bytes = await readFile(join(content.root, path)).catch(cannotRead);
    const facts = typeof bytes === 'string' ? { fault: bytes } : await pictureFacts(path, bytes);
    return [path, facts] as const;
  });
  return new Map(found);
}

function cannotRead({ code }: NodeJS.ErrnoException): string {
  return `không đọc được tệp (${code}). Kiểm tra quyền đọc của tệp`;
}
