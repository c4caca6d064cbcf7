import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleText } from './article-text.ts';
import type { Context } from './context.ts';
import { pathOf } from './place.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes the article into a file that is new, and in a folder of its own into one that is new, too.
 *
 * @throws Refusal when someone else was quicker.
 */
export async function writeArticle(
  context: Pick<
    Context,
    | ('contentDir' | 'shownDir' | 'typed' | 'title' | 'section' | 'tags' | 'authors')
    | ('date' | 'summary' | 'folder' | 'slug')
  >,
): Promise<void> {
  const { contentDir, shownDir, typed, date, slug, folder } = context;
  const path = pathOf(date, slug, folder);
  const file = join(contentDir, path);
  const holder = dirname(file);
  try {
    await mkdir(folder ? dirname(holder) : holder, { recursive: true });
    if (folder) await mkdir(holder);
    await writeFile(file, articleText({ ...context, draft: !typed.publish }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(`${shownDir}/${path} đã có. Chưa ghi gì.`);
  }
}
