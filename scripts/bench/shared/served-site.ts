import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../../src/settings.ts';
import { type RunningServer, startServer } from '../../server/index.ts';
import { runScript } from '../../testing/run-script.ts';

export interface ServedSite {
  readonly siteDir: string;
  readonly server: RunningServer;
}

/**
 * Serves the built site that the environment names on a free port; builds it first if there is
 * none yet.
 *
 * @throws Error with the build's output when it fails.
 */
export async function serveBuiltSite(): Promise<ServedSite> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { outDir: siteDir, base, host } = readSettings(process.env, root, Date.now);
  if (!existsSync(join(siteDir, 'index.html'))) {
    process.stderr.write(`Chưa có ${siteDir}: đang dựng trang tin…\n`);
    const build = await runScript('build.ts', [], {});
    if (build.code !== 0) throw new Error(`${build.stdout}\n${build.stderr}`);
  }
  return {
    siteDir,
    server: await startServer({ outDir: siteDir, base, host, port: 0 }),
  };
}
