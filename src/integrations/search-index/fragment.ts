import { gunzipSync, gzipSync } from 'node:zlib';
import type { BundleFile } from './bundle.ts';
import type { IndexedPages } from './pages.ts';

/** What each of Pagefind's binary files begins with, once unpacked. */
const signature = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Adds the date and the picture to a page's fragment as metadata `ngay` and `anh`, after indexing:
 * had Pagefind been given them, it would find them as words.
 * Throws when the file is no fragment of a single page, or of a page that is not in `pages`.
 */
export function addDisplayData(file: BundleFile, pages: IndexedPages): BundleFile {
  const text = gunzipSync(file.content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error(`${file.path}: không đúng dạng của Pagefind.`);
  const fragment = JSON.parse(text.slice(signature.length)) as Fragment;
  const data = pages.get(fragment.url);
  if (!data) throw new Error(`${file.path}: trang ${fragment.url} không có trong bản dựng.`);
  const { image: _image, image_alt: _alt, ...meta } = fragment.meta;
  const full = { ...fragment, meta: { ...meta, ...data } };
  return { ...file, content: gzipSync(signature + JSON.stringify(full), { level: 9 }) };
}
