import { placeAt } from '../content/place-at.ts';
import { articleText, EXAMPLE_ARTICLE } from '../examples/model-site.ts';
import type { Rule } from '../types.ts';

/** Every text ends in exactly one line end, so that joining and comparing files shows no false change. */
export const finalNewline: Rule = {
  id: 'final-newline',
  severity: 'warning',
  description: 'Tệp kết thúc bằng đúng một dấu xuống dòng',
  example: {
    wrong: { files: { [EXAMPLE_ARTICLE]: articleText().trimEnd() } },
    mend: { files: { [EXAMPLE_ARTICLE]: articleText() } },
  },
  check({ content, report }) {
    for (const [path, source] of content.texts) {
      const end = source.trimEnd().length;
      const newline = source.includes('\r\n') ? '\r\n' : '\n';
      if (end <= 0 || source.slice(end) === newline) continue;
      const message =
        source.length === end
          ? 'Cuối tệp thiếu dấu xuống dòng. Gõ Enter sau dòng này'
          : 'Cuối tệp có khoảng trắng hay dòng trống thừa. Giữ lại một dấu xuống dòng';
      report({
        file: `${content.shownRoot}/${path}`,
        ...placeAt(source, end),
        message,
        fix: { edits: [{ path, start: end, length: source.length - end, text: newline }] },
      });
    }
  },
};
