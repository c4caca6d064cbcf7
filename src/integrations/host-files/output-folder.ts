import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputEntry } from './cache-rules.ts';
import { redirectPage, redirectPagePath } from './redirect-page.ts';
import type { Redirect } from './redirects.ts';

/** What stands at the top of the output folder. */
export async function topEntries(outDir: string): Promise<OutputEntry[]> {
  const entries = await readdir(outDir, { withFileTypes: true });
  return entries.map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));
}

/** All HTML pages in the output folder, as paths within it with `/`, sorted. */
export async function pagePaths(outDir: string): Promise<string[]> {
  const names = await readdir(outDir, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * Writes the pages at old addresses.
 *
 * @throws Error (Vietnamese) when a real page stands at the old address.
 */
export async function writeRedirectPages(
  outDir: string,
  list: readonly Redirect[],
  siteUrl: string,
): Promise<void> {
  for (const redirect of list) {
    const path = redirectPagePath(redirect.from);
    if (path === undefined) continue;
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, redirectPage(redirect, siteUrl), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(
        `Chuyển hướng: địa chỉ cũ «${decodeURI(redirect.from)}» trùng với một trang đang có. Hãy xóa dòng này trong redirects.yaml hoặc đổi địa chỉ của trang.`,
      );
    }
  }
}
