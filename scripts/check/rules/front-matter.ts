import type { Rule } from '../types.ts';

/** The front matter of every article and page can be read and obeys its schema. */
export const frontMatter: Rule = {
  id: 'front-matter',
  run({ content, report }) {
    for (const { file, front, schemaFaults } of [...content.articles, ...content.pages]) {
      for (const { line, column, message } of [...front.faults, ...schemaFaults]) {
        report({ file, line, column, message });
      }
    }
  },
};
