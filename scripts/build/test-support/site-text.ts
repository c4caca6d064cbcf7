import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files of a folder by their path in it, sorted; `''` is the folder's own prefix. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every file of a folder with the hash of its bytes: equal for equal folders. */
export async function folderHashes(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const file of await filesOf(folder)) {
    hashes[file] = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  }
  return hashes;
}

const textual = new Set(['.html', '.xml', '.json', '.txt', '.webmanifest', '.css', '.js', '']);
const packed = /\.pf_(?:fragment|index|meta|filter)$/u;

/** All text of a built site by file, Pagefind's packed files included. */
export async function siteTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await filesOf(folder)) {
    const bytes = await readFile(join(folder, file));
    if (textual.has(extname(file))) texts.set(file, bytes.toString());
    else if (packed.test(file)) texts.set(file, gunzipSync(bytes).toString());
  }
  return texts;
}

/** The raster pictures of a built site. */
export async function rasterFiles(folder: string): Promise<string[]> {
  return (await filesOf(folder)).filter((file) => /\.(?:jpe?g|png|webp|avif|gif)$/iu.test(file));
}

/** Root-relative addresses in the attributes of a page. */
export function addressesIn(html: string): string[] {
  const single = [
    ...html.matchAll(/\s(?:href|src|action|data-base|data-bundles|data-archive)="(\/[^"]*)"/gu),
  ];
  const sets = [...html.matchAll(/\ssrcset="([^"]+)"/gu)];
  return [
    ...single.map(([, address = '']) => address),
    ...sets.flatMap(([, set = '']) =>
      set.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
    ),
  ];
}
