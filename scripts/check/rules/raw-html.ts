import { HARMLESS_TAGS, isAllowed } from '../../../src/markdown/safe-html.ts';
import { partPlace } from '../content/place-at.ts';
import type { Rule } from '../types.ts';

const HARMLESS = Object.keys(HARMLESS_TAGS);

/** Elements for which Markdown has a way of its own. */
const IN_MARKDOWN: Record<string, string> = {
  a: '[chữ hiện ra](https://example.org/)',
  b: '**chữ đậm**',
  em: '*chữ nghiêng*',
  i: '*chữ nghiêng*',
  img: '![Trong ảnh có gì](./anh.jpg "Chú thích.")',
  strong: '**chữ đậm**',
};

/** The harmless elements that may carry an attribute, and how. */
const MODELS: Record<string, string> = {
  abbr: 'chỉ mang thuộc tính title: <abbr title="khoa học công nghệ">',
  span: 'chỉ mang thuộc tính lang: <span lang="en">',
};

/** Raw HTML is limited to what the renderer lets through: a few inline elements, spelled exactly. */
export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  description: 'Trong bài chỉ có vài thẻ HTML vô hại, viết đúng mẫu',
  example: {
    wrong: { body: 'Nước <b>lợ</b> là nước pha.' },
    mend: { body: 'Nước **lợ** là nước pha.' },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      const opened = new Set<string>();
      for (const html of markdown.body.html) {
        const { value } = html;
        const closes = /^<\/([^\s>]*)>$/.exec(value)?.[1];
        // The closing half of an element whose opening half is reported tells nothing new.
        if (isAllowed(value) || (closes !== undefined && opened.has(closes))) continue;
        opened.add(/^<([^\s/>]*)/.exec(value)?.[1] ?? '');
        report({ ...partPlace(markdown, html), message: htmlFault(value) });
      }
    }
  },
};

/** Names the first thing in a piece of raw HTML, already known to be refused, that is not allowed. */
export function htmlFault(html: string): string {
  if (/^\s*<!--/.test(html)) {
    return 'Ghi chú <!-- … --> không được dùng trong bài, vì sẽ hiện ra thành chữ. Xóa ghi chú này';
  }
  const tags = [...html.matchAll(/<\/?([A-Za-z][^\s/>]*)([^>]*)/g)];
  const refused = tags.find(([token]) => !isAllowed(`${token}>`)) ?? tags[0];
  if (!refused) return `Đoạn "${short(html)}" bị hiểu là mã HTML. Viết &lt; thay cho dấu <`;
  const [, name = '', attributes = ''] = refused;
  const handler = /(?:^|[\s"'/])(on[a-z]+)\s*=/i.exec(attributes)?.[1];
  if (handler) return `Thuộc tính "${handler}" chạy mã trong máy người đọc. Xóa thuộc tính này`;
  return tagFault(name);
}

/** What is wrong with one element, by its name. */
export function tagFault(name: string): string {
  const tag = name.toLowerCase();
  if (/^(?:script|iframe|style|object|embed|form|base|meta|link|svg)$/.test(tag)) {
    return `Thẻ <${tag}> không được dùng trong bài. Xóa cả thẻ lẫn nội dung của nó`;
  }
  const markdown = IN_MARKDOWN[tag];
  if (markdown) return `Thẻ <${tag}> không được dùng trong bài. Viết bằng Markdown: ${markdown}`;
  if (HARMLESS.includes(tag)) {
    const model = MODELS[tag] ?? `không mang thuộc tính: <${tag}>`;
    return `Thẻ <${tag}> phải viết bằng chữ thường, ${model}`;
  }
  return `Thẻ <${tag}> không được dùng trong bài. Viết bằng Markdown; chỉ dùng được các thẻ ${HARMLESS.join(', ')}. Nếu muốn hiện chính chữ <${tag}>, đặt nó giữa hai dấu \``;
}

function short(html: string): string {
  return html.trim().replace(/\s+/g, ' ').slice(0, 40);
}
