import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../text/slug.ts';

/**
 * Gives headings ids in plain ASCII (`#vi-sao-hue-mua-nhieu`), which survive being copied into any
 * message. `muc-` keeps them apart from the page's own ids, a number keeps two alike apart.
 */
export function rehypeHeadings() {
  return (tree: Root): void => {
    const taken = new Map<string, number>();
    visit(tree, 'element', (node: Element) => {
      if (!/^h[1-6]$/.test(node.tagName) || typeof node.properties['id'] === 'string') return;
      const stem = `muc-${slugify(textOf(node)) || 'khong-ten'}`;
      const count = (taken.get(stem) ?? 0) + 1;
      taken.set(stem, count);
      node.properties['id'] = count === 1 ? stem : `${stem}--${count}`;
    });
  };
}
