import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderRule, parseHeaders } from './headers-file.ts';
import { parseRedirects, type RedirectMap } from './redirects-file.ts';

/** What the host's files in the output folder say. */
export interface HostRules {
  readonly headers: readonly HeaderRule[];
  readonly redirects: RedirectMap;
}

/** Stats of a file or folder, `undefined` when it is not there. */
export async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

/** Two files (or two states of one file) with the same stamp hold the same bytes. */
export function stampOf(stats: Stats): string {
  return [stats.ino, stats.size, stats.ctimeMs].map((part) => part.toString(36)).join('-');
}

/** Which folder stands at the path just now: a new build puts another one there. */
export async function folderId(outDir: string): Promise<number | undefined> {
  return (await statOf(outDir))?.ino;
}

async function textOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Reads `_headers` and `_redirects`, again only after a build has put others there. */
export function hostRulesReader(outDir: string): () => Promise<HostRules> {
  const files = [join(outDir, '_headers'), join(outDir, '_redirects')] as const;
  let known: { readonly stamp: string; readonly rules: HostRules } | undefined;
  return async () => {
    const stats = await Promise.all(files.map(statOf));
    const stamp = stats.map((each) => (each ? stampOf(each) : 'none')).join();
    if (known?.stamp !== stamp) {
      const [headers, redirects] = await Promise.all(files.map(textOrNothing));
      const rules = {
        headers: parseHeaders(headers ?? ''),
        redirects: parseRedirects(redirects ?? ''),
      };
      known = { stamp, rules };
    }
    return known.rules;
  };
}
