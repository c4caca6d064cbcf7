import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/**
 * A page as a browser without JavaScript sees it: what stands in `<noscript>` are elements, so
 * that its links and styles are looked at too.
 */
export function parsePage(html: string): HtmlNode {
  return parse(html, { scriptingEnabled: false });
}

/** The element's attribute, `undefined` when it is absent ('' when it is there without a value). */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const { name: own, value, prefix } of element.attrs) {
    if ((prefix ? `${prefix}:${own}` : own) === name) return value;
  }
  return undefined;
}

/** Every element under `root` in document order; a template's content only when asked for. */
export function* elementsOf(
  root: HtmlNode,
  options: { readonly intoTemplates: boolean },
): Generator<HtmlElement> {
  // A stack rather than recursion: nested generators cost a step a level for each element.
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
    if ('content' in node && options.intoTemplates) waiting.push(node.content);
  }
}

/** All text under the node, as it stands: for a script or a style this is what a browser hashes. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}
