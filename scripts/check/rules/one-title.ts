import { partPlace } from '../content/place-at.ts';
import type { Rule } from '../types.ts';

/** The title is the page's only heading of the first level. */
export const oneTitle: Rule = {
  id: 'one-title',
  severity: 'error',
  description: 'Trong thân bài không có tiêu đề cấp một, vì tên bài đã là tiêu đề ấy',
  example: {
    wrong: { body: '# Nước đi hai tầng\n\nNước ngọt nổi trên nước mặn.' },
    mend: { body: '## Nước đi hai tầng\n\nNước ngọt nổi trên nước mặn.' },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      for (const heading of markdown.body.headings) {
        if (heading.depth !== 1) continue;
        const message = `Tên bài đã là tiêu đề cấp một. Viết: ## ${heading.anchor}`;
        report({ ...partPlace(markdown, heading), message });
      }
    }
  },
};
