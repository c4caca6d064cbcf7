import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Generation } from '../../../offline/generations.ts';
import { extractArticle } from '../../search-index/extract-article.ts';
import { fragmentFiles } from '../../search-index/fragment.ts';
import type { SearchBundle } from '../article-pages.ts';

/** An article of a small site. */
export interface SmallArticle {
  readonly generation: Generation;
  /** `2023-10-02`. */
  readonly day: string;
  readonly slug: string;
  readonly title: string;
  /** HTML after the title, within the article. */
  readonly body?: string;
  /** HTML behind the article. */
  readonly after?: string;
}

export interface SmallSite {
  readonly outDir: string;
  readonly bundles: readonly SearchBundle[];
}

/** A page of the small site. */
export function smallPage(title: string, main: string, style = 'a{}'): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="x"><style>${style}</style></head><body><main class="wrap">${main}</main></body></html>`;
}

export function addressOf({ day, slug }: Pick<SmallArticle, 'day' | 'slug'>): string {
  return `/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}/`;
}

/** Writes a site as a build leaves it for the offline stage, into a folder that the caller deletes. */
export async function smallSite(
  articles: readonly SmallArticle[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  style?: string,
): Promise<SmallSite> {
  const outDir = await mkdtemp(join(tmpdir(), 'offline-'));
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), content);
  };
  const bundles: SearchBundle[] = [];
  for (const id of new Set(articles.map(({ generation }) => generation))) {
    const own = articles.filter(({ generation }) => generation === id);
    const extracted = [];
    for (const each of own) {
      const html = articlePage(each, style);
      await write(`${addressOf(each).slice(1)}index.html`, html);
      const article = extractArticle(html, addressOf(each));
      if (article) extracted.push(article);
    }
    const base = `pf/${id}0/`;
    await write(`${base}contents.json`, '{"days":[1]}\n');
    await write(`${base}index/0.pf_index`, Uint8Array.from([0x1f, 0x8b, 1, 2, 3]));
    for (const { path, content } of fragmentFiles(extracted, 2)) await write(base + path, content);
    bundles.push({ id, base, perFragment: 2, articles: extracted });
  }
  const list = bundles.map(({ id, base }) => ({ id, base }));
  await write(
    'pf/bundles.json',
    `${JSON.stringify({ bundles: list, glossary: { UB: 'ủy ban' } })}\n`,
  );
  await write('index.html', smallPage('Trang nhất', '<p>Chào</p>', style));
  for (const [path, content] of Object.entries(files)) await write(path, content);
  return { outDir, bundles };
}

function articlePage(article: SmallArticle, style?: string): string {
  const { day, title, body = '<p>Chữ.</p>', after = '' } = article;
  const main = `<article data-pagefind-body data-hit-datetime="${day}T00:00:00+07:00"><h1 data-pagefind-meta="title">${title}</h1>${body}</article>${after}`;
  return smallPage(`${title} | Báo`, main, style);
}
