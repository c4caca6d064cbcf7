import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gzipLevel } from '../../../server/compress.ts';
import type { Transfer } from '../browser/transfer.ts';
import type { ScriptSize } from './results.ts';

/** What a search loads beyond the page that one only opens: neither pictures nor fonts. */
export function searchPart(
  visit: readonly Transfer[],
  pageAlone: readonly Transfer[],
): readonly Transfer[] {
  const known = new Set(pageAlone.map(({ path }) => path));
  const shown = new Set(['document', 'image', 'font']);
  return visit.filter(({ path, kind }) => !known.has(path) && !shown.has(kind));
}

/** Our scripts among them; those below `/pf/` come with the index. */
export function ownScripts(search: readonly Transfer[]): string[] {
  const scripts = search.map(({ path }) => path).filter((path) => /^\/(?!pf\/).*\.js$/u.test(path));
  return [...new Set(scripts)].sort();
}

/** Files of a built site, each with its size once compressed with gzip. */
export async function gzipped(siteDir: string, paths: readonly string[]): Promise<ScriptSize[]> {
  return Promise.all(
    paths.map(async (path) => {
      const data = await readFile(join(siteDir, path));
      return { path, bytes: gzipSync(data, { level: gzipLevel }).length };
    }),
  );
}
