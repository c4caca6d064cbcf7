import { partPlace } from '../content/place-at.ts';
import type { MarkdownFile } from '../content/types.ts';
import type { Rule } from '../types.ts';

const REFERENCE = /\[\^([^\][\s]+)\](?!:)/g;

/** Each footnote has a text and a place that refers to it: a text without one is left out of the page. */
export const footnotes: Rule = {
  id: 'footnotes',
  severity: 'error',
  description: 'Mỗi chú thích cuối bài có cả dấu trong bài lẫn lời chú thích',
  example: {
    wrong: { body: 'Nước phá lợ quanh năm.[^1]' },
    mend: { body: 'Nước phá lợ quanh năm.[^1]\n\n[^1]: Theo trạm đo ở Thuận An.' },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      const { defined, used } = markdown.body.footnotes;
      for (const [label, part] of defined) {
        if (used.has(label)) continue;
        const message = `Lời chú thích này không hiện ra vì trong bài không có dấu [^${label}]. Thêm dấu ấy vào chỗ cần chú thích`;
        report({ ...partPlace(markdown, part), message });
      }
      for (const { label, start } of textReferences(markdown)) {
        const message = `Dấu [^${label}] không có lời chú thích. Thêm vào cuối bài: [^${label}]: Lời chú thích`;
        report({ ...partPlace(markdown, { start }), message });
      }
    }
  },
};

/** References that Markdown has left as text, because nothing defines their label. */
function* textReferences({ body }: MarkdownFile) {
  for (const { kind, text, spans, offsetOf } of body.blocks) {
    if (kind === 'code' || !text.includes('[^')) continue;
    for (const { 0: whole, 1: label = '', index } of text.matchAll(REFERENCE)) {
      const isCode = spans.some(
        (span) => span.kind === 'code' && span.start <= index && index + whole.length <= span.end,
      );
      if (!isCode) yield { label, start: offsetOf(index) };
    }
  }
}
