import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackInput } from './write-packs.ts';

/** Read from the output, under their own paths; one after another, since systems limit open files. */
export async function readInputs(outDir: string, files: readonly string[]): Promise<PackInput[]> {
  const inputs: PackInput[] = [];
  for (const path of files) inputs.push({ path, bytes: await readFile(join(outDir, path)) });
  return inputs;
}

/** What pages need beside themselves: scripts, styles, fonts; icons and what browsers ask for. */
export function shellFiles(files: readonly string[]): readonly string[] {
  return files.filter((path) =>
    /^_astro\/|^[^/]+\.(?:ico|png|svg|webmanifest)$|^opensearch\.xml$/u.test(path),
  );
}

/** A bundle's files, save those that the pages answer for; the first ones of a search first. */
export function searchFiles(files: readonly string[], base: string): readonly string[] {
  return files
    .filter((path) => path.startsWith(base) && !path.startsWith(`${base}fragment/`))
    .sort((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1));
}

/** Chunks in their order, after everything else. */
function numberIn(path: string): number {
  return Number(/\/index\/(\d+)\./u.exec(path)?.[1] ?? -1);
}
