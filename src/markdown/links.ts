import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

interface LinkOptions {
  readonly base: string;
  readonly siteUrl: string;
}

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Root-relative addresses get the base path, links that leave the site say so to the browser,
 * and an address with any other scheme than those of a newspaper is no link at all.
 */
export function rehypeLinks(options: LinkOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'a' || typeof node.properties['href'] !== 'string') return;
      const target = resolveLink(node.properties['href'], options);
      if (target === undefined) {
        delete node.properties['href'];
        return;
      }
      node.properties['href'] = target.href;
      if (target.external) node.properties['rel'] = ['noopener', 'external'];
    });
  };
}

/** The address to write, or undefined when nothing may be linked. */
export function resolveLink(
  href: string,
  { base, siteUrl }: LinkOptions,
): { href: string; external: boolean } | undefined {
  if (/^[#?]/.test(href)) return { href, external: false };
  const url = URL.canParse(href, `${siteUrl}/`) ? new URL(href, `${siteUrl}/`) : undefined;
  if (!url || !SAFE_SCHEMES.has(url.protocol)) return undefined;
  const isOurs = url.origin === siteUrl;
  // Not every address that begins with a slash is ours: `//host`, and to a browser `/<tab>/host` too.
  if (isOurs && href.startsWith('/')) return { href: base + href.slice(1), external: false };
  return { href, external: !isOurs && url.protocol.startsWith('http') };
}
