import type { Rule } from '../types.ts';

/** Every file can be read, is UTF-8 and is a file, not a symbolic link, nor a folder of its name. */
export const readableFiles: Rule = {
  id: 'readable-files',
  severity: 'error',
  description: 'Mỗi tệp đọc được, ở UTF-8, và là tệp thật chứ không phải liên kết tượng trưng',
  example: {
    wrong: { files: { 'glossary.yaml': { link: '/etc/hosts' } } },
    mend: { files: { 'glossary.yaml': 'KHCN: khoa học và công nghệ\n' } },
  },
  check({ content, report }) {
    for (const { path, line, message } of content.unreadable) {
      report({ file: `${content.shownRoot}/${path}`, line, message });
    }
  },
};
