import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slimPage } from './slim-page.ts';
import type { PackInput } from './write-packs.ts';

/** A page that is no article. */
export interface ListPage extends PackInput {
  readonly frame: string;
}

/**
 * Lists of which the search knows as much: tags, years (40 KB each at 10,000 articles) and months,
 * what follows the first page of a list. The worker answers for them with the search page.
 */
const leftToSearch = /^the\/|\/trang\/\d+\/$|^luu-tru\/\d{4}\//u;

/**
 * Pages that offline readers begin with: the home page, the first page of each list, and all that
 * are no lists. Pages of redirects are not among them.
 *
 * @param files - of the output, with `/`.
 * @param articles - paths of articles.
 * @throws Error (Vietnamese) naming a page that cannot be packed.
 */
export async function listPages(
  outDir: string,
  files: readonly string[],
  articles: ReadonlySet<string>,
): Promise<readonly ListPage[]> {
  const pages: ListPage[] = [];
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const path = file.replace(/(^|\/)index\.html$/u, '$1');
    if (articles.has(path) || leftToSearch.test(path)) continue;
    const html = await readFile(join(outDir, file), 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    try {
      const { frame, title, main } = slimPage(html);
      pages.push({ path, title, bytes: Buffer.from(main, 'utf8'), frame });
    } catch (error) {
      throw new Error(`Bản ngoại tuyến: /${path}: ${(error as Error).message}`);
    }
  }
  return pages;
}
