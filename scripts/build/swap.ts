import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './process-alive.ts';

/** The names beside `dist` under which a build works, so that every move stays on one disk. */
export interface Workplace {
  /** The finished site that readers get. */
  readonly outDir: string;
  /** Where the new site grows. */
  readonly staging: string;
  /** Where the former site waits while the new one moves in. */
  readonly former: string;
}

export function workplace(outDir: string, pid: number): Workplace {
  return { outDir, staging: `${outDir}.moi-${pid}`, former: `${outDir}.cu-${pid}` };
}

/** Puts the finished site in place. When the second move fails, the former site is put back. */
export async function swapIn({ outDir, staging, former }: Workplace): Promise<void> {
  const hadSite = existsSync(outDir);
  if (hadSite) await rename(outDir, former);
  try {
    await rename(staging, outDir);
  } catch (error) {
    if (hadSite) await rename(former, outDir);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

/**
 * Clears away what killed builds left beside `outDir`. One that was killed between its two moves
 * has left the good site under its `cu-` name: that is put back, not deleted.
 */
export async function cleanUp(outDir: string): Promise<void> {
  const folder = dirname(outDir);
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const [, kind, pid] = leftover(basename(outDir)).exec(name) ?? [];
    if (!kind || isAlive(Number(pid))) continue;
    if (kind === 'cu' && !existsSync(outDir)) await rename(join(folder, name), outDir);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

function leftover(name: string): RegExp {
  return new RegExp(`^${name.replace(/[^\p{L}\p{N}]/gu, '\\$&')}\\.(moi|cu)-(\\d+)$`, 'u');
}
