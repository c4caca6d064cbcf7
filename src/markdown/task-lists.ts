import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says what each box of a task list means: without a name it is only «ô đánh dấu» to a screen
 * reader (WCAG 4.1.2).
 */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }: Element) => {
      if (tagName !== 'input' || properties['type'] !== 'checkbox') return;
      properties['ariaLabel'] = properties['checked'] ? 'Đã xong' : 'Chưa xong';
    });
  };
}
