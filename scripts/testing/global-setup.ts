import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../server/index.ts';
import { findBrowser } from './browser.ts';
import { runScript } from './run-script.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The home page of the project's own site, built for these tests and served. */
    siteUrl: string;
    /** The folder of that built site. */
    siteDir: string;
  }
}

/**
 * Before the browser tests: finds a browser (installing one once, if need be), builds the
 * project's own content into a temporary folder and serves it.
 *
 * @returns what stops the server and deletes the folder afterwards.
 * @throws Error with the build's output when it fails: tests do not run on half a site.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  findBrowser();
  const dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-site-'));
  const remove = () => rm(dir, { recursive: true, force: true });
  const siteDir = join(dir, 'dist');
  const build = await runScript('build.ts', [], {
    OUT_DIR: siteDir,
    BASE_PATH: '/',
  });
  if (build.code !== 0) {
    await remove();
    throw new Error(`npm run build (${build.code}):\n${build.stdout}\n${build.stderr}`);
  }
  const server = await startServer({
    outDir: siteDir,
    base: '/',
    host: '127.0.0.1',
    port: 0,
  });
  project.provide('siteUrl', server.url);
  project.provide('siteDir', siteDir);
  return async () => {
    await server.close();
    await remove();
  };
}
