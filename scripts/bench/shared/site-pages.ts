import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRedirects } from '../../server/redirects-file.ts';

/**
 * The pages of a built site, root-relative and without the base path; those at old addresses,
 * which only lead on, are no pages.
 */
export function pagesOf(siteDir: string, base: string): string[] {
  const moved = parseRedirects(readFileSync(join(siteDir, '_redirects'), 'utf8'));
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .filter((page) => !moved.has(base + page.slice(1)))
    .sort();
}

/** The addresses of articles: `/2023/10/ten-bai/`. */
export function articlesAmong(pages: readonly string[]): string[] {
  return pages.filter((page) => /^\/\d{4}\/\d{2}\/[^/]+\/$/.test(page));
}

/**
 * One page of each kind: home, the oldest article, and the first section, tag and author, the
 * archive and the search.
 *
 * @throws Error (Vietnamese) when the site has no page of a kind.
 */
export function samplePages(pages: readonly string[]): string[] {
  const first = (name: string, pattern: RegExp, among = pages) => {
    const page = among.find((each) => pattern.test(each));
    if (page === undefined) throw new Error(`Trang tin đã dựng không có ${name} để đo.`);
    return page;
  };
  return [
    first('trang chủ', /^\/$/),
    first('bài viết', /./, articlesAmong(pages)),
    first('trang chuyên mục', /^\/chuyen-muc\/[^/]+\/$/),
    first('trang thẻ', /^\/the\/[^/]+\/$/),
    first('trang tác giả', /^\/tac-gia\/[^/]+\/$/),
    first('trang lưu trữ', /^\/luu-tru\/$/),
    first('trang tìm kiếm', /^\/tim-kiem\/$/),
  ];
}
