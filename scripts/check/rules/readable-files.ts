import type { Rule } from '../types.ts';

/** Every file can be read, is UTF-8 and is a file, not a symbolic link. */
export const readableFiles: Rule = {
  id: 'readable-files',
  run({ content, report }) {
    for (const fault of content.unreadable) report(fault);
  },
};
