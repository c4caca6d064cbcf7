import { isAllowed } from '../../../src/markdown/safe-html.ts';
import { partPlace } from '../content/place-at.ts';
import type { Rule } from '../types.ts';

/** Each harmless element has both its halves in one block; else the renderer shows it as text. */
export const pairedHtml: Rule = {
  id: 'paired-html',
  severity: 'error',
  description: 'Thẻ HTML được phép dùng có đủ thẻ mở và thẻ đóng trong cùng một đoạn',
  example: {
    wrong: { body: 'Khí CO<sub>2 tan trong nước.' },
    mend: { body: 'Khí CO<sub>2</sub> tan trong nước.' },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      const refused = new Set(markdown.body.html.flatMap(({ value }) => refusedName(value)));
      for (const part of markdown.body.unpaired) {
        const { value } = part;
        const name = /[a-z]+/.exec(value)?.[0] ?? '';
        if (value.startsWith('</') && refused.has(name)) continue;
        const message = value.startsWith('</')
          ? `Thẻ đóng ${value} không có thẻ mở trong đoạn này. Thêm <${name}> vào trước, hoặc xóa ${value}`
          : `Thẻ ${value} chưa đóng trong đoạn này. Thêm </${name}> vào sau phần chữ của nó`;
        report({ ...partPlace(markdown, part), message });
      }
    }
  },
};

/** The closing half of an element whose opening half is refused tells nothing new. */
function refusedName(html: string): string[] {
  const name = /^<([a-z]+)/.exec(html)?.[1];
  return name && !isAllowed(html) ? [name] : [];
}
