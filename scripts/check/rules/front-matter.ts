import { quotesFix } from '../fix/quotes-fix.ts';
import type { Rule } from '../types.ts';

/** The front matter of every article and page can be read and obeys its schema. */
export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  description: 'Phần đầu bài đọc được, đủ các trường, mỗi trường đúng dạng',
  example: {
    wrong: { front: { title: 'Nước: mặn hay ngọt' } },
    mend: { front: { title: '"Nước: mặn hay ngọt"' } },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      const { file, front, schemaFaults } = markdown;
      for (const { line, column, message } of [...front.faults, ...schemaFaults]) {
        const fix = quotesFix(markdown, line);
        report({ file, line, column, message, ...(fix && { fix }) });
      }
    }
  },
};
