import { underBase } from './base-path.ts';

/** Old address → new one, root-relative without the base path; the new may be a whole URL. */
export type Redirects = Readonly<Record<string, string>>;

export interface Redirect {
  /** Root-relative, without the base path, percent-encoded. */
  readonly from: string;
  /** Under the base path or a whole URL, percent-encoded. */
  readonly to: string;
}

/** https://developers.cloudflare.com/pages/configuration/redirects/ */
const maxLines = 2000;
const maxLineLength = 1000;

const anyOrigin = 'http://any.invalid';

function encoded(address: string): string {
  if (!address.startsWith('/')) return new URL(address).href;
  const { pathname, search, hash } = new URL(anyOrigin + address);
  return pathname + search + hash;
}

/**
 * The redirects in the order of their old addresses, encoded as they go over the wire.
 *
 * @throws Error (Vietnamese) on an old address with `?` or `#`: no static host tells these apart.
 */
export function redirectList(redirects: Redirects, base: string): Redirect[] {
  return Object.entries(redirects)
    .map(([from, to]) => {
      if (!from.startsWith('/') || /[?#\s*:]/u.test(from)) {
        throw new Error(
          `Chuyển hướng: địa chỉ cũ «${from}» phải bắt đầu bằng «/» và không được chứa «?», «#», «*», «:» hay khoảng trắng, vì máy chủ trang tĩnh không phân biệt được.`,
        );
      }
      return { from: encoded(from), to: encoded(underBase(to, base)) };
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The same address with and without its trailing slash; a file's name has only one form. */
function bothForms(from: string): string[] {
  const bare = from.replace(/\/$/, '');
  if (bare === '') return [from];
  return /\.[a-z0-9]+$/i.test(bare) ? [from] : [bare, `${bare}/`];
}

/**
 * The text of `_redirects`. Cloudflare compares whole paths, so both forms of an address are
 * listed. Netlify serves the page of the same address (see `redirectPage`) before it looks here;
 * that page leads on by itself.
 *
 * @throws Error (Vietnamese) past a limit of Cloudflare's.
 */
export function redirectsFile(list: readonly Redirect[], base: string): string {
  const lines = list.flatMap(({ from, to }) =>
    bothForms(from).map((form) => `${underBase(form, base)} ${to} 301`),
  );
  if (lines.length > maxLines) {
    throw new Error(
      `_redirects: có ${lines.length} dòng, quá giới hạn ${maxLines} của Cloudflare Pages. Hãy bớt địa chỉ cũ trong redirects.yaml.`,
    );
  }
  const long = lines.find((line) => line.length > maxLineLength);
  if (long !== undefined) {
    throw new Error(
      `_redirects: dòng «${long.slice(0, 60)}…» dài ${long.length} ký tự, quá giới hạn ${maxLineLength} của Cloudflare Pages.`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}
