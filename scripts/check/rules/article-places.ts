import { slugify } from '../../../src/text/slug.ts';
import type { Article } from '../content/types.ts';
import { articleText } from '../examples/model-site.ts';
import type { Rule } from '../types.ts';

/** Every article lies at `articles/<year>/<slug>.md` or `…/<slug>/index.md`, the year being that of its date. */
export const articlePlaces: Rule = {
  id: 'article-places',
  severity: 'error',
  description: 'Mỗi bài nằm trong thư mục năm của nó, dưới một tên làm được địa chỉ',
  example: {
    wrong: { files: { 'articles/2026/Đầm Phá.md': articleText() } },
    mend: { files: { 'articles/2026/dam-pha.md': articleText() } },
  },
  check({ content, report }) {
    for (const article of content.articles) {
      const { file, front, fields, slug, yearFolder } = article;
      const misplaced = placeFault(article, content.shownRoot);
      if (misplaced) report({ file, line: 1, message: misplaced });
      const year = fields.date?.day.slice(0, 4);
      if (!slug || !year || year === yearFolder) continue;
      const message = `Bài nằm trong thư mục năm ${yearFolder} nhưng ngày đăng thuộc năm ${year}. Chuyển bài sang thư mục articles/${year}/ hoặc sửa "date"`;
      report({ file, ...front.lineOf(['date']), message });
    }
  },
};

function placeFault({ path, slug, yearFolder }: Article, root: string): string | undefined {
  if (!slug || !/^\d{4}$/.test(yearFolder)) {
    return `Bài nằm sai chỗ. Đặt bài ở ${root}/articles/<năm>/<tên-bài>.md hoặc ${root}/articles/<năm>/<tên-bài>/index.md`;
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return undefined;
  const what = path.endsWith(`${slug}/index.md`) || path.endsWith(`${slug}/index.mdx`);
  const better = slugify(slug) || 'ten-bai';
  return `Tên ${what ? 'thư mục' : 'tệp'} "${slug}" thành địa chỉ bài nên chỉ được có chữ thường không dấu, chữ số và gạch nối. Đổi thành: ${better}`;
}
