import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from '../measure/run-command.ts';
import { type Edit, type EditTargets, editTargets, LAST_DAY } from './edits.ts';

/** A copy of this project and what it builds. */
export interface OurProject {
  /** The copy. */
  readonly dir: string;
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
}

/** What our builds are told, all of them alike. */
export function environmentOf({ contentDir, outDir, cacheDir }: OurProject) {
  return {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
    BASE_PATH: '/',
    // A card for each of a thousand articles takes longer than all the rest.
    SOCIAL_CARDS: '0',
    // The same «now» in every run; every generated article is out by then.
    SOURCE_DATE_EPOCH: String(Date.parse(`${LAST_DAY}T23:59:59Z`) / 1000),
  };
}

/** `npm run build`. */
export function buildCommand(project: OurProject): Command {
  const { dir } = project;
  const args = [join(dir, 'scripts/build.ts')];
  return { program: process.execPath, args, cwd: dir, env: environmentOf(project) };
}

/** Takes away all that former builds have left, but for the project itself. */
export async function forget({ dir, outDir, cacheDir }: OurProject): Promise<void> {
  for (const folder of [outDir, cacheDir, join(dir, '.astro')]) {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What can be edited in the project's content. */
export async function targetsIn({ contentDir }: OurProject): Promise<EditTargets> {
  const names = await readdir(contentDir, { recursive: true });
  return editTargets(names.map((name) => name.replaceAll('\\', '/')));
}

/** Makes an edit; it stays. */
export async function applyEdit(
  { dir, contentDir }: OurProject,
  { in: place, file, from, change }: Edit,
  run: number,
): Promise<void> {
  const folder = place === 'content' ? contentDir : dir;
  const path = join(folder, file);
  const before = await readFile(join(folder, from ?? file), 'utf8');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, change(before, run));
}
