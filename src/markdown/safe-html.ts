import type { Html, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Harmless inline elements, with the one attribute that each may carry. */
const ALLOWED: Readonly<Record<string, string | undefined>> = {
  abbr: 'title',
  br: undefined,
  del: undefined,
  ins: undefined,
  kbd: undefined,
  mark: undefined,
  small: undefined,
  span: 'lang',
  sub: undefined,
  sup: undefined,
};

const TAG = /^<(\/?)([a-z]+)(?: ([a-z]+)="([^"<>&]*)")?\s*\/?>$/;

/**
 * Raw HTML in Markdown is shown as the text that it is, except the few tags above, which must be
 * spelled exactly: recognising what is allowed cannot be fooled as looking for what is forbidden can.
 * Runs before Astro's own raw-HTML pass, which then sees nothing else.
 */
export function remarkSafeHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node: Html, index, parent) => {
      if (parent === undefined || index === undefined || isAllowed(node.value)) return;
      const text: Text = { type: 'text', value: node.value };
      const isBlock =
        parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
      parent.children[index] = isBlock ? { type: 'paragraph', children: [text] } : text;
    });
  };
}

/** Whether one raw HTML token is on the list. */
export function isAllowed(token: string): boolean {
  const found = TAG.exec(token);
  if (!found) return false;
  const [, closing, name = '', attribute] = found;
  if (!Object.hasOwn(ALLOWED, name)) return false;
  return attribute === undefined || (!closing && ALLOWED[name] === attribute);
}
