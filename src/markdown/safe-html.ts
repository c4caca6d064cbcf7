import type { Html, Parents, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Harmless inline elements, with the one attribute that each may carry. */
export const HARMLESS_TAGS: Readonly<Record<string, string | undefined>> = {
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
/** Parents whose children are blocks, in which bare text has no place. */
const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Raw HTML in Markdown is shown as the text that it is, except the few tags above, which must be
 * spelled exactly: recognising what is allowed cannot be fooled as looking for what is forbidden can.
 * A tag without its other half is text too, else a forgotten `</small>` would shrink the whole rest.
 * Runs before Astro's own raw-HTML pass, which then sees nothing else.
 */
export function remarkSafeHtml() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      const kept = pairedTags(node.children);
      const children = node.children.map((child) =>
        child.type === 'html' && !kept.has(child) ? asText(child, node) : child,
      );
      node.children = children as typeof node.children;
    });
  };
}

/** Whether one raw HTML token is on the list. */
export function isAllowed(token: string): boolean {
  const found = TAG.exec(token);
  if (!found) return false;
  const [, closing, name = '', attribute] = found;
  if (!Object.hasOwn(HARMLESS_TAGS, name)) return false;
  return attribute === undefined || (!closing && HARMLESS_TAGS[name] === attribute);
}

/** Of the raw HTML among siblings, what is allowed and properly nested. */
export function pairedTags(siblings: readonly RootContent[]): ReadonlySet<Html> {
  const kept = new Set<Html>();
  let open: { node: Html; name: string }[] = [];
  for (const node of siblings) {
    if (node.type !== 'html' || !isAllowed(node.value)) continue;
    const [, closing, name = ''] = TAG.exec(node.value) ?? [];
    if (name === 'br') {
      if (!closing) kept.add(node);
    } else if (!closing) {
      open.push({ node, name });
    } else {
      const start = open.findLastIndex((tag) => tag.name === name);
      const opening = open[start];
      if (!opening) continue;
      kept.add(opening.node).add(node);
      open = open.slice(0, start);
    }
  }
  return kept;
}

function asText({ value }: Html, parent: Parents): RootContent {
  const text: Text = { type: 'text', value };
  return HOLDS_BLOCKS.has(parent.type) ? { type: 'paragraph', children: [text] } : text;
}
