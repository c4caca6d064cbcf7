import type { Rule } from '../types.ts';

/** What ends an address, begins a query or an escape, or is refused by Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold any character.
const FORBIDDEN = /[#?%\\:*"<>|\u0000-\u001f\u007f\ufffd]/;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Hosts and archives cut longer ones; three bytes a letter with marks. */
const MOST_BYTES = 100;

/** Every name can be an address and a file on every system, and differs from its neighbours' for all. */
export const fileNames: Rule = {
  id: 'file-names',
  severity: 'error',
  description: 'Tên tệp và thư mục dùng được trên mọi máy và trong mọi địa chỉ',
  example: {
    wrong: { files: { 'authors/aux.yaml': 'name: Ấu Xuân\n' } },
    mend: { files: { 'authors/au-xuan.yaml': 'name: Ấu Xuân\n' } },
  },
  check({ content, report }) {
    const told = new Set<string>();
    for (const path of content.names) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const message = nameFault(name);
      if (message) report({ file: `${content.shownRoot}/${path}`, line: 1, message });
    }
    const articles = new Set(content.articles.map(({ path }) => path));
    const seen = new Map<string, string>();
    for (const path of [...content.names].sort()) {
      // Case and Unicode form are told apart on Linux, but not on other authors' machines.
      const key = path.normalize('NFC').toLowerCase();
      const first = seen.get(key);
      seen.set(key, first ?? path);
      // Of articles `one-address` tells; of files in folders that are twins, the folders tell.
      const inTwin = told.has(path.slice(0, path.lastIndexOf('/')));
      if (first === undefined || articles.has(path) || inTwin) {
        if (inTwin) told.add(path);
        continue;
      }
      told.add(path);
      const about = [`${content.shownRoot}/${first}`];
      const message = `Tên này chỉ khác ${about[0]} ở chữ hoa hay cách gõ dấu; nhiều máy coi là một. Đổi tên một trong hai`;
      report({ file: `${content.shownRoot}/${path}`, line: 1, about, message });
    }
  },
};

function nameFault(name: string): string | undefined {
  const bad = FORBIDDEN.exec(name)?.[0];
  if (bad !== undefined) {
    const code = bad.charCodeAt(0);
    const shown =
      code < 0x20 || code >= 0x7f
        ? `U+${code.toString(16).padStart(4, '0').toUpperCase()}`
        : `"${bad}"`;
    return `Tên có ký tự ${shown}, làm hỏng địa chỉ. Đổi tên, bỏ ký tự ấy`;
  }
  if (RESERVED.test(name)) {
    return `Windows giữ tên "${name}" cho riêng nó, nên nhiều máy không mở được. Đổi tên`;
  }
  if (/^ |[. ]$/.test(name)) {
    return 'Tên bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm. Đổi tên, bỏ dấu ấy';
  }
  const bytes = Buffer.byteLength(name);
  if (bytes <= MOST_BYTES) return undefined;
  return `Tên dài ${bytes} byte, quá ${MOST_BYTES}. Đặt tên ngắn hơn`;
}
