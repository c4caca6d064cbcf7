import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../index.ts';
import type { CheckResult, ExampleFile, ExampleSite, Finding } from '../types.ts';
import { EXAMPLE_NOW, siteOf } from './model-site.ts';

/** Writes a small content folder, hands it to `work` under its path, and takes it away again. */
export async function withFolder<T>(
  files: Readonly<Record<string, ExampleFile>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'check-'));
  try {
    for (const [path, file] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      if (typeof file === 'object' && 'link' in file) await symlink(file.link, join(root, path));
      else await writeFile(join(root, path), file);
    }
    return await work(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Checks a small content folder as of the examples' present. Messages call it `content`. */
export function checkFiles(files: Readonly<Record<string, ExampleFile>>): Promise<CheckResult> {
  return withFolder(files, (contentDir) =>
    checkContent({ contentDir, now: EXAMPLE_NOW, shownRoot: 'content' }),
  );
}

/** What the whole catalogue finds in an example. */
export async function findingsOf(site: ExampleSite): Promise<Finding[]> {
  return (await checkFiles(siteOf(site))).findings;
}
