import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { componentFault, type JsxElement } from './component-fault.ts';
import { pageComponentNames } from './components.ts';
import { HARMLESS_TAGS } from './safe-html.ts';

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/**
 * The last guard before MDX becomes code: nothing that runs, known names, literal attributes. The
 * checker says the same before a build, and says it better; the development server renders without
 * waiting for it, and an article may be a stranger's.
 *
 * @throws VFileMessage in Vietnamese, at the place.
 */
export function remarkMdxGuard() {
  return (tree: Root, file: VFile): void => {
    if (!file.path?.endsWith('.mdx')) return;
    visit(tree, (node) => {
      const fault = faultOf(node);
      if (fault) file.fail(fault, node.position);
    });
  };
}

function faultOf(node: Root | RootContent): string | undefined {
  if (CODE.has(node.type))
    return 'Bài .mdx không được chứa mã: import, export hay {…}. Xóa chỗ này';
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (!isKnown(node))
    return `Không có thành phần <${node.name ?? ''}>. Dùng được: ${pageComponentNames.join(', ')}`;
  if (!node.attributes.every(isLiteral)) {
    return `Thuộc tính của <${node.name}> phải là chữ trong dấu ngoặc kép`;
  }
  return componentFault(node);
}

/** A component, or a harmless element with no other attribute than its own. */
function isKnown({ name, attributes }: JsxElement): boolean {
  if (name === null) return false;
  if ((pageComponentNames as readonly string[]).includes(name)) return true;
  if (!Object.hasOwn(HARMLESS_TAGS, name)) return false;
  return attributes.every((it) => 'name' in it && it.name === HARMLESS_TAGS[name]);
}

function isLiteral(attribute: JsxElement['attributes'][number]): boolean {
  if (attribute.type !== 'mdxJsxAttribute') return false;
  return typeof attribute.value !== 'object' || attribute.value === null;
}
