import { createHash } from 'node:crypto';

/** One file of a search bundle; `path` is relative to the bundle's directory, with `/`. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's ready-made interfaces and its highlighter: ours replaces them. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Whether a file that Pagefind makes is of use to our search. */
export function isNeeded(path: string): boolean {
  return !unused.test(path);
}

/** Ten hex digits that name a bundle by its bytes, whatever the order of the files. */
export function bundleHash(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${file.path}\0${file.content.length}\0`).update(file.content);
  }
  return hash.digest('hex').slice(0, 10);
}
