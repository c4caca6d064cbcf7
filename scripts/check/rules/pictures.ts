import { pictureUses } from '../content/picture-uses.ts';
import { resolvePicture } from '../pictures/resolve-picture.ts';
import type { Rule } from '../types.ts';

/** Every picture that is referred to lies beside its text, can be decoded and says what it shows. */
export const pictures: Rule = {
  id: 'pictures',
  severity: 'error',
  description: 'Mỗi ảnh nằm cạnh bài, mở được, không quá lớn và có lời mô tả',
  example: {
    wrong: { body: '![](./cau.svg)\n\n![Cầu Trường Tiền](https://example.org/cau.svg)' },
    mend: {
      body: '![Cầu Trường Tiền nhìn từ bờ nam](../cau.svg)',
      files: {
        'articles/cau.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>',
      },
    },
  },
  check({ content, report }) {
    for (const { file, place, from, url, alt } of pictureUses(content)) {
      if (alt?.trim() === '') {
        const message = `Ảnh thiếu lời mô tả cho người không nhìn thấy. Viết: ![Trong ảnh có gì](${url})`;
        report({ file, ...place(), message });
      }
      const resolved = resolvePicture(url, from, content.paths);
      if ('fault' in resolved) {
        report({ file, ...place(), message: resolved.fault });
        continue;
      }
      const fault = content.pictures.get(resolved.path)?.fault;
      const about = [`${content.shownRoot}/${resolved.path}`];
      if (fault) report({ file, ...place(), about, message: `Ảnh ${url}: ${fault}` });
    }
  },
};
