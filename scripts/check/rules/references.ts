import { nearest } from '../../../src/text/nearest.ts';
import type { Field } from '../content/fields.ts';
import { authorId } from '../content/parse-content.ts';
import type { Rule } from '../types.ts';

/** Every author, poster and section that an article names is defined. */
export const references: Rule = {
  id: 'references',
  severity: 'error',
  description: 'Tác giả, người đăng và chuyên mục mà bài ghi đều đã được khai',
  example: {
    wrong: { front: { author: 'cam-lay' } },
    mend: { front: { author: 'cam-lai' } },
  },
  check({ content, report }) {
    const { shownRoot } = content;
    const authors = new Map(
      content.authors.map((author) => [authorId(author), author.value?.name ?? '']),
    );
    const sections = new Map(content.sections.value?.map(({ id, name }) => [id, name]));
    const authorsAt = `Tác giả được khai trong ${shownRoot}/authors/, mỗi người một tệp <mã>.yaml`;
    const sectionsAt = `Chuyên mục được khai trong ${content.sections.file}`;

    for (const { file, front, fields, schemaFaults } of content.articles) {
      const demand = (named: Field[], known: Map<string, string>, what: string, where: string) => {
        for (const { value, path } of named) {
          const alreadyTold = schemaFaults.some((fault) => fault.path.join() === path.join());
          if (known.has(value) || known.size === 0 || alreadyTold) continue;
          const meant = suggest(value, known);
          const mend = meant ? `Có phải bạn muốn viết "${meant}"? ${where}` : where;
          const message = `Không có ${what} "${value}". ${mend}`;
          report({ file, ...front.lineOf(path), message });
        }
      };
      demand(fields.authors, authors, 'tác giả', authorsAt);
      demand(fields.postedBy, authors, 'người đăng', authorsAt);
      demand(fields.section, sections, 'chuyên mục', sectionsAt);
    }
  },
};

/** The id that was meant by a mistyped id, or by the name that readers see. */
function suggest(written: string, known: Map<string, string>): string | undefined {
  const byId = nearest(written, known.keys());
  if (byId) return byId;
  const name = nearest(written, known.values());
  return name && [...known].find(([, candidate]) => candidate === name)?.[0];
}
