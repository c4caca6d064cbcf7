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

/** The names for one build, told apart by its process id. */
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
 * Clears away what killed builds left beside `outDir`, before this process has put anything there.
 * One that was killed between its two moves has left the good site under its `cu-` name: that is put
 * back, not deleted.
 */
export async function cleanUp(outDir: string): Promise<void> {
  const folder = dirname(outDir);
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const left = leftover(basename(outDir), name);
    // In a container each build may get the process id of the one before.
    if (!left || (left.pid !== process.pid && isAlive(left.pid))) continue;
    if (left.kind === 'cu' && !existsSync(outDir)) await rename(join(folder, name), outDir);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

function leftover(site: string, name: string): { kind: string; pid: number } | undefined {
  if (!name.startsWith(`${site}.`)) return undefined;
  const [, kind, pid] = /^(moi|cu)-(\d+)$/.exec(name.slice(site.length + 1)) ?? [];
  return kind && pid ? { kind, pid: Number(pid) } : undefined;
}
