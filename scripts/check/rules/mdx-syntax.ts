import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentFault } from '../../../src/markdown/component-fault.ts';
import { articleComponentNames, pageComponentNames } from '../../../src/markdown/components.ts';
import { isAllowed } from '../../../src/markdown/safe-html.ts';
import { nearest } from '../../../src/text/nearest.ts';
import { partPlace } from '../content/place-at.ts';
import { articleText } from '../examples/model-site.ts';
import type { Rule } from '../types.ts';
import { tagFault } from './raw-html.ts';

/** MDX without anything that runs: known components with literal attributes, no `{…}`, no modules. */
export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  severity: 'error',
  description: 'Bài .mdx chỉ dùng các thành phần có sẵn, không chứa mã chạy',
  example: {
    wrong: {
      files: { 'articles/2026/meo.mdx': articleText({}, '<Calout>Mang theo áo mưa.</Calout>') },
    },
    mend: {
      files: { 'articles/2026/meo.mdx': articleText({}, '<Callout>Mang theo áo mưa.</Callout>') },
    },
  },
  check({ content, report }) {
    for (const markdown of [...content.articles, ...content.pages]) {
      const { file, body } = markdown;
      const components = content.pages.includes(markdown)
        ? pageComponentNames
        : articleComponentNames;
      if (body.fault) report({ file, ...body.fault });
      for (const part of body.modules) {
        const message = `Không được dùng import hay export trong bài. Xóa dòng này; ${components.join(', ')} dùng được ngay`;
        report({ ...partPlace(markdown, part), message });
      }
      for (const part of body.expressions) {
        const message =
          'Biểu thức {…} không được dùng trong bài. Xóa nó, hoặc viết \\{ nếu muốn hiện chính dấu ngoặc';
        report({ ...partPlace(markdown, part), message });
      }
      for (const part of body.jsx) {
        const message = elementFault(part.element, components);
        if (message) report({ ...partPlace(markdown, part), message });
      }
    }
  },
};

function elementFault(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  components: readonly string[],
): string | undefined {
  const { name, attributes } = element;
  if (name === null) return 'Thẻ rỗng <> không được dùng trong bài. Xóa nó';
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') continue;
    if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) continue;
    const which = attribute.type === 'mdxJsxAttribute' ? `"${attribute.name}"` : '{...}';
    return `Thuộc tính ${which} của <${name}> phải là chữ trong dấu ngoặc kép, không được là biểu thức. Viết: ten="giá trị"`;
  }
  if (components.includes(name)) return componentFault(element);
  if (/^[a-z]/.test(name)) return isAllowed(asHtml(element)) ? undefined : tagFault(name);
  const meant = nearest(name, components);
  const mend = meant ? `Có phải bạn muốn viết <${meant}>?` : `Dùng được: ${components.join(', ')}`;
  return `Không có thành phần <${name}>. ${mend}`;
}

/** The opening tag as HTML would have it, to be judged by the same list as raw HTML in Markdown. */
function asHtml({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const written = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}="${attribute.value ?? ''}"` : ' ?',
  );
  return `<${name}${written.join('')}>`;
}
