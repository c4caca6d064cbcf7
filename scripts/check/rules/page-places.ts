import { slugify } from '../../../src/text/slug.ts';
import type { Rule } from '../types.ts';

/** First parts of addresses that the site itself uses: a page of that name would hide them. */
const RESERVED =
  /^(?:\d{4}|404|_.*|anh|chuyen-muc|index|luu-tru|mat-mang|moi-nhat|ngoai-tuyen|offline|pf|so-do-trang|tac-gia|the|the-anh|tim-kiem|trang)$/;

const PAGE = '---\ntitle: Cách tìm\nsummary: Tìm bài cũ thế nào.\n---\n\nGõ vài chữ.\n';

/** Every page lies directly in `pages/`, under a name that can be an address and is still free. */
export const pagePlaces: Rule = {
  id: 'page-places',
  severity: 'error',
  description: 'Mỗi trang nằm ngay trong pages/, dưới một tên chưa dành cho việc khác',
  example: {
    wrong: { files: { 'pages/tim-kiem.mdx': PAGE } },
    mend: { files: { 'pages/cach-tim.mdx': PAGE } },
  },
  check({ content, report }) {
    for (const { file, path } of content.pages) {
      const slug = path.replace(/^pages\//, '').replace(/\.mdx?$/, '');
      const say = (message: string) => report({ file, line: 1, message });
      if (!path.endsWith('.mdx') || slug.includes('/')) {
        say(`Trang nằm sai chỗ. Đặt trang ở ${content.shownRoot}/pages/<tên-trang>.mdx`);
      } else if (RESERVED.test(slug)) {
        say(`Tên "${slug}" đã dành cho một phần của trang tin. Đổi tên tệp`);
      } else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
        const better = slugify(slug) || 'ten-trang';
        say(
          `Tên tệp "${slug}" thành địa chỉ trang nên chỉ được có chữ thường không dấu, chữ số và gạch nối. Đổi thành: ${better}`,
        );
      }
    }
  },
};
