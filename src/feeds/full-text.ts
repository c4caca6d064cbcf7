import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { absoluteAddress } from './absolute-address.ts';
import { bestSource, imageOf } from './single-image.ts';

/** Elements that mean nothing, or harm, in a feed reader. */
const dropped = new Set(
  [
    'base button embed fieldset form iframe input link meta noscript object select source',
    'script style svg template textarea title track',
  ].flatMap((names) => names.split(' ')),
);

/** What an attribute may be called to stay; classes, styles, handlers and ids say nothing there. */
const keptNames = new Set(
  [
    'abbr alt cite colSpan controls dateTime dir height href lang open',
    'poster reversed rowSpan scope src start title type value width',
  ].flatMap((names) => names.split(' ')),
);

const addresses = new Set(['href', 'src', 'cite', 'poster']);

function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden } = properties;
  return (hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true';
}

function keptProperties(element: Element, pageUrl: string): Element['properties'] {
  const properties: Element['properties'] = {};
  for (const [name, value] of Object.entries(element.properties)) {
    if (!keptNames.has(name)) continue;
    const fit = addresses.has(name) ? absoluteAddress(String(value), pageUrl) : value;
    if (fit !== undefined) properties[name] = fit;
  }
  return properties;
}

/** What stands in the feed for one element: nothing, itself made plain, or what it held. */
function plainElement(element: Element, pageUrl: string): ElementContent[] {
  const { tagName } = element;
  if (tagName === 'input' && element.properties.type === 'checkbox') {
    return [{ type: 'text', value: element.properties.checked ? '☑' : '☐' }];
  }
  if (dropped.has(tagName) || isHidden(element)) return [];
  if (tagName === 'picture' || tagName === 'img') {
    const image = imageOf(element);
    const src = image && absoluteAddress(bestSource(element, image), pageUrl);
    if (!image || src === undefined) return [];
    return [{ ...image, properties: { ...keptProperties(image, pageUrl), src }, children: [] }];
  }
  const children = plainChildren(element.children, pageUrl);
  // A custom element is a wrapper that works on ordinary HTML: what it holds is the article's.
  if (tagName.includes('-')) return children;
  const kept = keptProperties(element, pageUrl);
  if (tagName === 'a' && !('href' in kept)) return children;
  return [{ ...element, properties: kept, children }];
}

function plainChildren(nodes: readonly RootContent[], pageUrl: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return plainElement(node, pageUrl);
    return node.type === 'text' ? [node] : [];
  });
}

/**
 * An article's HTML made fit to be read away from its page: every address absolute (`#fn-1` too),
 * one plain `<img>` for each picture, and no script, style, form, class, id or hidden part.
 *
 * @param html the article's body as the page shows it
 * @param options.pageUrl the page's own absolute address, which relative ones are resolved against
 * @throws TypeError when `pageUrl` is no absolute address
 */
export function absoluteHtml(html: string, { pageUrl }: { readonly pageUrl: string }): string {
  const base = new URL(pageUrl).href;
  const tree: Root = fromHtml(html, { fragment: true });
  return toHtml({ type: 'root', children: plainChildren(tree.children, base) }).trim();
}
