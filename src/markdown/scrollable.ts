import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Wide tables scroll inside a group of their own and code inside its block, so that the page never
 * scrolls sideways; both can be reached and scrolled with the keyboard (WCAG 2.1.1). They are no
 * regions: an article with ten blocks of code would have ten landmarks of one name.
 */
export function rehypeScrollable() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'pre') {
        Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: 'Đoạn mã' });
        return SKIP;
      }
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' },
        children: [node],
      };
      return SKIP;
    });
  };
}
