import { partPlace } from '../content/place-at.ts';
import type { Rule } from '../types.ts';

/** What a newspaper links to. */
const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Any host will do: only the scheme, after the URL parser's own clean-up, is looked at. */
const ANYWHERE = 'https://site.invalid/';

/** Links lead to pages, mail or telephone; nothing else, however it is spelled. */
export const linkSchemes: Rule = {
  id: 'link-schemes',
  severity: 'error',
  description: 'Liên kết chỉ dẫn tới trang, thư hay số điện thoại, và ghi địa chỉ đầy đủ',
  example: {
    wrong: { body: 'Xem [trang của Hội](husta.org).' },
    mend: { body: 'Xem [trang của Hội](https://husta.org/).' },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      for (const link of markdown.body.links) {
        const message = linkFault(link.url);
        if (message) report({ ...partPlace(markdown, link), message });
      }
    }
  },
};

/**
 * What is wrong with the form of a link's address. The parser of the WHATWG URL standard drops tabs,
 * line breaks and leading control characters as browsers do, so `java\nscript:` does not get by.
 */
export function linkFault(url: string): string | undefined {
  if (url.trim() === '')
    return 'Liên kết này chưa có địa chỉ. Viết: [chữ hiện ra](https://example.org/)';
  if (!URL.canParse(url, ANYWHERE)) {
    return `Địa chỉ "${url}" không đọc được. Kiểm tra lại, ví dụ https://example.org/`;
  }
  const { protocol } = new URL(url, ANYWHERE);
  if (!ALLOWED.has(protocol)) {
    return `Liên kết kiểu "${protocol}" không được dùng, vì có thể chạy mã trong máy người đọc. Chỉ dùng https, http, mailto, tel`;
  }
  if (/^[\\/]{2}/.test(url)) return `Địa chỉ "${url}" thiếu phần đầu. Viết: https:${url}`;
  // Inside a page, #anchors and /addresses are clear; `abc/` would change with the page it stands on.
  if (/^[#/]/.test(url) || /^[a-z][a-z+.-]*:/i.test(url)) return undefined;
  return `Địa chỉ "${url}" không rõ dẫn đi đâu. Bắt đầu bằng / cho trang này, bằng https:// cho trang khác`;
}
