import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultContent } from './default-content.ts';
import { type ProcessResult, runScript } from './run-script.ts';

/** A site in a temporary folder: `content`, and after a build `dist` and `cache`. */
export interface FixtureSite {
  readonly dir: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** Deletes all of it. */
  remove(): Promise<void>;
}

export interface FixtureBuild extends ProcessResult {
  readonly outDir: string;
}

/**
 * Writes a small content folder: two articles, an author, two sections and the pages, plus or
 * instead of them the given files.
 *
 * @param files - by path within the content folder; `null` leaves out one of the default files.
 */
export async function makeFixtureSite(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): Promise<FixtureSite> {
  const dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-'));
  const contentDir = join(dir, 'content');
  for (const [name, data] of Object.entries({ ...defaultContent, ...files })) {
    if (data === null) continue;
    await mkdir(dirname(join(contentDir, name)), { recursive: true });
    await writeFile(join(contentDir, name), data);
  }
  return {
    dir,
    contentDir,
    outDir: join(dir, 'dist'),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Builds a fixture site with `scripts/build.ts` in a process of its own, its caches apart. */
export async function buildFixture(
  site: FixtureSite,
  env: Readonly<Record<string, string>> = {},
): Promise<FixtureBuild> {
  const { dir, contentDir, outDir } = site;
  const result = await runScript('build.ts', [], {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: join(dir, 'cache'),
    ...env,
  });
  return { ...result, outDir };
}
