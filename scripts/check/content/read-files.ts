import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { decodeText } from './decode-text.ts';
import { type Folder, readFolder } from './read-folder.ts';
import type { Unreadable } from './types.ts';

/** The content folder as it lies on the disk: names, and texts as decoded. */
export type ContentFiles = {
  root: string;
  folder: Folder;
  /** By path. */
  texts: ReadonlyMap<string, string>;
  unreadable: Unreadable[];
};

/** Files between two looks at the clock, so that whoever waits can be told. */
const FILES_AT_A_TIME = 200;
/** No article comes near it, and what parses slowly stays bearable. */
const MOST_BYTES = 500_000;
const TEXT_FILE = /\.(?:mdx?|yaml)$/;
const WORD_LIST = 'words.txt';

/**
 * Reads the texts of a content folder. Nothing that is wrong with a file throws: it is told in
 * `unreadable`. Reading is synchronous, which takes a fifth of the time of doing it asynchronously.
 *
 * @throws when the folder itself cannot be listed.
 */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const folder = await readFolder(root);
  const texts = new Map<string, string>();
  const unreadable = notFiles(folder);
  const wanted = folder.files.filter((path) => TEXT_FILE.test(path) || path === WORD_LIST);
  for (const [index, path] of wanted.entries()) {
    if (index % FILES_AT_A_TIME === FILES_AT_A_TIME - 1) await setImmediate();
    const decoded = readText(join(root, path));
    if ('text' in decoded) texts.set(path, decoded.text);
    else unreadable.push({ path, ...decoded });
  }
  return { root, folder, texts, unreadable };
}

function readText(path: string): ReturnType<typeof decodeText> {
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= MOST_BYTES || !/\.mdx?$/.test(path)) return decodeText(bytes);
    return { line: 1, message: 'Tệp lớn hơn 500 KB. Tách thành nhiều bài' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { line: 1, message: `Không đọc được tệp (${code}). Kiểm tra quyền đọc của tệp` };
  }
}

function notFiles({ folders, links, others }: Folder): Unreadable[] {
  const named = folders.filter((path) => TEXT_FILE.test(path));
  return [
    ...links.map((path) => ({
      path,
      line: 1,
      message: 'Đây là một liên kết tượng trưng (symlink). Thay nó bằng tệp thật',
    })),
    ...named.map((path) => ({
      path,
      line: 1,
      message: `Đây là một thư mục mang tên của tệp. Đổi tên thư mục thành: ${withoutEnding(path)}`,
    })),
    ...others.map((path) => ({
      path,
      line: 1,
      message: 'Đây không phải là tệp thường. Thay nó bằng tệp thật',
    })),
  ];
}

function withoutEnding(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(TEXT_FILE, '');
}
