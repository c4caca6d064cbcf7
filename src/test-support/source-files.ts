import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from './violations.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What npm, git and our own commands make; none of it is committed. */
const MADE = new Set(['node_modules', 'dist', '.git', '.astro', '.cache']);

/** The repository's files whose path from its root matches, sorted by path, as text. */
export function sourceFiles(pattern: RegExp): SourceFile[] {
  return pathsBelow(ROOT)
    .map((path) => ({ path: relative(ROOT, path).replaceAll('\\', '/'), file: path }))
    .filter(({ path }) => pattern.test(path))
    .map(({ path, file }) => ({ path, text: readFileSync(file, 'utf8') }));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !MADE.has(entry.name) && !entry.isSymbolicLink())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? pathsBelow(path) : [path];
    });
}
