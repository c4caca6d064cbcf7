import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EditionReader, editionReader } from '../../../offline/edition-reader.ts';
import { type Manifest, type Pack, readManifest } from '../../../offline/manifest.ts';
import { type OpenPack, openPack } from '../../../offline/pack.ts';
import { sha256Of } from '../pack-cache.ts';

/** An edition as it stands in a built site. */
export interface EditionOnDisk {
  readonly manifest: Manifest;
  /** @param has - what the device holds; all by default. */
  reader(has?: (pack: Pack) => boolean): EditionReader;
  open(pack: Pack): Promise<OpenPack>;
}

/** @throws Error when a pack is not what the manifest says. */
export async function editionOnDisk(outDir: string): Promise<EditionOnDisk> {
  const manifest = readManifest(await readFile(join(outDir, 'offline/manifest.json'), 'utf8'));
  const files = new Map<string, Blob>();
  for (const { url, sha256, bytes } of manifest.packs) {
    const content = await readFile(join(outDir, url));
    if (sha256Of(content) !== sha256 || content.length !== bytes) throw new Error(`wrong: ${url}`);
    files.set(url, new Blob([new Uint8Array(content)]));
  }
  const open = ({ url }: Pack) => openPack(files.get(url) as Blob);
  return {
    manifest,
    open,
    reader: (has = () => true) => editionReader(manifest, has, open),
  };
}
