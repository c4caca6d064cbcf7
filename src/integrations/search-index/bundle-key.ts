import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './extract-article.ts';

/** The folders with all code that decides what is in a bundle; Pagefind's version stands there too. */
const sources = ['.', '../../search', '../../text'].map((folder) =>
  join(import.meta.dirname, folder),
);

/**
 * Names all that a bundle depends on: its articles in their order, the number of them in a file of
 * fragments, and the code that makes it. The code itself and not a version of it, which somebody who
 * changes how words are taken apart would have to think of.
 */
export async function bundleKey(
  articles: readonly Article[],
  perFragment: number,
): Promise<string> {
  const hash = createHash('sha256')
    .update(await codeHash())
    .update(`${perFragment}\n`);
  for (const article of articles) hash.update(`${JSON.stringify(article)}\n`);
  return hash.digest('hex');
}

async function codeHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of sources) {
    const names = (await readdir(folder)).filter((name) => /(?<!\.test)\.ts$/u.test(name));
    for (const name of names.sort()) {
      const code = await readFile(join(folder, name));
      hash.update(`${name}\0${code.length}\0`).update(code);
    }
  }
  return hash.digest('hex');
}
