import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapLimited } from '../../check/map-limited.ts';
import { makeAuthors } from './authors.ts';
import { type CorpusOptions, generateArticles } from './generate.ts';
import { pictureBytes } from './pictures.ts';
import { makeRedirects } from './redirects.ts';
import { withoutArticleLinks } from './site-pages.ts';

const SITE_CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const FILES_AT_ONCE = 32;

/** Which corpus, and the folder to make it in. */
export type WriteOptions = CorpusOptions & { target: string };

/**
 * Writes a whole content folder: generated articles, authors and redirects, beside the site's own
 * pages, sections and glossary.
 *
 * @throws Error in Vietnamese when the target holds anything already.
 */
export async function writeCorpus({ target, ...options }: WriteOptions): Promise<void> {
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) {
    throw new Error(
      `Thư mục ${target} không rỗng. Chọn một thư mục mới, hoặc xóa những gì trong đó`,
    );
  }
  const articles = [...generateArticles(options)];
  const files: [string, string | Uint8Array][] = [
    ...articles.map(({ path, text }): [string, string] => [path, text]),
    ...articles.flatMap(({ path, picture }): [string, Uint8Array][] =>
      picture ? [[join(dirname(path), picture), pictureBytes(picture)]] : [],
    ),
    ...makeAuthors(options.seed).map(({ path, text }): [string, string] => [path, text]),
    ['redirects.yaml', makeRedirects(articles)],
    ...(await readPages()),
  ];
  const folders = new Set(files.map(([path]) => dirname(join(target, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await mapLimited(files, FILES_AT_ONCE, ([path, data]) => writeFile(join(target, path), data));
  for (const name of ['sections.yaml', 'glossary.yaml']) {
    await cp(join(SITE_CONTENT, name), join(target, name));
  }
}

async function readPages(): Promise<[string, string][]> {
  const names = (await readdir(join(SITE_CONTENT, 'pages'))).filter((name) =>
    name.endsWith('.mdx'),
  );
  return Promise.all(
    names.sort().map(async (name): Promise<[string, string]> => {
      const page = await readFile(join(SITE_CONTENT, 'pages', name), 'utf8');
      return [`pages/${name}`, withoutArticleLinks(page)];
    }),
  );
}
