import { createHash } from 'node:crypto';

/** One file of a search bundle; `path` is relative to the bundle's directory, with `/`. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file of JSON. */
export function jsonFile(path: string, value: unknown): BundleFile {
  return { path, content: Buffer.from(`${JSON.stringify(value)}\n`, 'utf8') };
}

/** Ten hex digits that name a bundle by its bytes, whatever the order of the files. */
export function bundleHash(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${file.path}\0${file.content.length}\0`).update(file.content);
  }
  return hash.digest('hex').slice(0, 10);
}
