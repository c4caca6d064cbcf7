import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
/** All that a build reads of the project itself. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** Where the project's packages lie. */
export const packages = join(PROJECT, 'node_modules');

/** Copies the project as it lies on the disk, to be built and edited apart from it. */
export async function copyProject(target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const part of PARTS) await cp(join(PROJECT, part), join(target, part), { recursive: true });
  await linkPackages(target);
}

/**
 * Lets a project use this project's packages. Each is linked by itself: tools keep caches in the
 * `node_modules` of the project that they work on.
 */
export async function linkPackages(target: string): Promise<void> {
  const folder = join(target, 'node_modules');
  await mkdir(folder, { recursive: true });
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.'));
  for (const name of names) await symlink(join(packages, name), join(folder, name), 'junction');
}
