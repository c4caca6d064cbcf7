import { addresses } from '../../src/text/addresses.ts';
import { type PagePlace, withRelativeAddresses } from './relative-addresses.ts';

/**
 * The policy allows styles by their hashes, which change with the addresses in them, and forbids the
 * scripts that Kiwix adds to each page.
 */
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/iu;
const main = /(<main\b[^>]*>).*(<\/main>)/su;

/** Without this mark the header's link is followed, and no dialog opens over a search that cannot work. */
const searchOpener = / data-search-open\b/u;

/** What stands on pages that an archive cannot bring to life. */
const notes = new Map<string, string>([
  // The site's own search leads to folders' addresses, which an archive does not have.
  [
    addresses.search,
    '<h1>Tìm kiếm</h1><p>Trong Kiwix, hãy tìm bằng ô tìm kiếm của Kiwix ở trên cùng: ' +
      'ô ấy tìm được cả tên bài lẫn chữ trong bài.</p>',
  ],
  [
    addresses.offline,
    '<h1>Đọc ngoại tuyến</h1><p>Cả trang tin đã nằm trong tệp mà bạn đang đọc; không cần lấy gì thêm.</p>',
  ],
]);

/** A page of the site as it goes into a ZIM file. */
export function archivePage(html: string, place: PagePlace): string {
  const page = withRelativeAddresses(html, place).replace(policy, '').replace(searchOpener, '');
  const note = notes.get(`/${place.path.replace(/index\.html$/u, '')}`);
  if (note === undefined) return page;
  return page.replace(main, (_, open: string, close: string) => open + note + close);
}
