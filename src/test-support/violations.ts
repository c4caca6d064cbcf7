import { posix } from 'node:path';
import { IMPORT_TABLE } from './import-table.ts';
import { type Import, importsOf } from './imports-of.ts';

/** A source file; `path` is relative to the repository's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Tests and what only they use: these may import anything, and nothing else may import them. */
export function isTestCode(path: string): boolean {
  return /\.test\.ts$|(^|\/)test-support\//.test(path);
}

/** Every import that the table does not allow, as «file imports what». */
export function violationsOf(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTestCode(path))
    .flatMap(({ path, text }) =>
      importsOf(path, text)
        .filter((one) => !isAllowed(path, one))
        .map(({ specifier }) => `${path} imports ${specifier ?? 'a module named at run time'}`),
    );
}

/** The npm package of an import; undefined for files, and for modules of Node, Astro and Vite. */
export function packageOf(specifier: string): string | undefined {
  if (/^[./]|^(?:node|astro|virtual):/.test(specifier)) return undefined;
  return /^(@[^/?]+\/)?[^/?]+/.exec(specifier)?.[0];
}

function isAllowed(from: string, { specifier, typeOnly }: Import): boolean {
  if (specifier === undefined) return false;
  const [module = '', query = ''] = specifier.split('?');
  const target = module.startsWith('.') ? place(posix.join(posix.dirname(from), module)) : module;
  if (isTestCode(target)) return false;
  const part = partOf(place(from));
  if (module.startsWith('.') && partOf(target) === part) return true;
  return (IMPORT_TABLE[part] ?? []).some((entry) => {
    const [, onlyTypes, name = '', onlyAddress] = /^(type )?(.*?)(\?url)?$/.exec(entry) ?? [];
    if (onlyTypes && !typeOnly) return false;
    if (onlyAddress && query !== 'url') return false;
    return target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`);
  });
}

/** A file's place as the table names it: without `src/`. */
function place(path: string): string {
  return path.replace(/^src\//, '');
}

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}
