import type { TextRule } from '../types.ts';

/** Headings that skip a level; the title of the article is level 1. */
export const headingLevels: TextRule = {
  id: 'heading-levels',
  description: 'Tiêu đề mục đi lần lượt từng cấp: ## rồi mới đến ###',
  example: {
    wrong: { body: '## Nước ngọt\n\nTừ sông.\n\n#### Mùa mưa\n\nNhiều hơn.' },
    mend: { body: '## Nước ngọt\n\nTừ sông.\n\n### Mùa mưa\n\nNhiều hơn.' },
  },
  *check({ blocks, text }) {
    let above = 1;
    for (const { kind, depth, start } of blocks) {
      if (kind !== 'heading' || depth === undefined) continue;
      if (depth > above + 1) {
        const marks = '#'.repeat(depth);
        const mend = '#'.repeat(above + 1);
        const before =
          above === 1 ? 'Tiêu đề mục đầu tiên' : `Mục này đứng dưới một mục cấp ${above}`;
        const message = `${before} mà có cấp ${depth}, bỏ cách cấp ${above + 1}. Viết: ${mend}`;
        yield {
          start,
          length: depth,
          message,
          ...(text.startsWith(marks, start) && { mend }),
        };
      }
      above = depth;
    }
  },
};
