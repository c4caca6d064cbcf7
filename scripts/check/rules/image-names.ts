import { posix } from 'node:path';
import { isPictureFile } from '../../../src/pictures/read.ts';
import { slugify } from '../../../src/text/slug.ts';
import { renameFix } from '../fix/rename-fix.ts';
import type { Rule } from '../types.ts';

const GOOD_NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.[a-z]+$/;
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

/** Names of pictures are lower-case ASCII without spaces, so that every way of writing them is one. */
export const imageNames: Rule = {
  id: 'image-names',
  severity: 'warning',
  description: 'Tên tệp ảnh gồm chữ thường không dấu, chữ số và gạch nối',
  example: {
    wrong: { body: '![Cầu Trường Tiền](<Cầu 1.svg>)', files: { 'articles/2026/Cầu 1.svg': SVG } },
    mend: { body: '![Cầu Trường Tiền](cau-1.svg)', files: { 'articles/2026/cau-1.svg': SVG } },
  },
  check({ content, report }) {
    for (const path of content.paths) {
      const name = posix.basename(path);
      if (!isPictureFile(path) || GOOD_NAME.test(name)) continue;
      const to = posix.join(posix.dirname(path), betterName(name));
      const fix = content.paths.has(to) ? undefined : renameFix(content, path, to);
      report({
        file: `${content.shownRoot}/${path}`,
        line: 1,
        message: `Tên ảnh "${name}" có dấu, chữ hoa hay khoảng trắng, dễ gõ sai trong bài. Đổi thành: ${betterName(name)}`,
        ...(fix && { fix }),
      });
    }
  },
};

function betterName(name: string): string {
  const ending = posix.extname(name);
  return (slugify(name.slice(0, -ending.length)) || 'anh') + ending.toLowerCase();
}
