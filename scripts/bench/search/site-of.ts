import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { runScript } from '../../testing/run-script.ts';
import type { SearchBenchOptions } from './options.ts';

/** Where things lie while it is measured. */
export interface BenchSite {
  /** The built site, base path `/`. */
  readonly siteDir: string;
  /** An empty place for the engines. */
  readonly enginesDir: string;
  /** Abbreviation → what it stands for. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Deletes what was made. */
  remove(): Promise<void>;
}

/**
 * Builds the content that is asked for into a temporary folder, without social cards (a thousand of
 * them take an hour), or takes the site that is named.
 *
 * @throws Error with the build's output when it fails.
 */
export async function siteOf(options: SearchBenchOptions, contentDir: string): Promise<BenchSite> {
  const dir = await mkdtemp(join(tmpdir(), 'khoa-hoc-hue-tim-'));
  const remove = () => rm(dir, { recursive: true, force: true });
  const siteDir = options.site === undefined ? join(dir, 'site') : resolve(options.site);
  try {
    if (options.site === undefined) {
      const build = await runScript('build.ts', [], {
        ...{ CONTENT_DIR: contentDir, OUT_DIR: siteDir, BASE_PATH: '/', SOCIAL_CARDS: '0' },
      });
      if (build.code !== 0) throw new Error(`${build.stdout}\n${build.stderr}`);
    }
    const glossary = parse(await readFile(join(contentDir, 'glossary.yaml'), 'utf8')) ?? {};
    return { siteDir, enginesDir: join(dir, 'phep-do'), glossary, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
