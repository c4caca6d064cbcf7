import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

export interface GuideLink {
  readonly url: string;
  /** Of a picture; `undefined` for a link. */
  readonly alt?: string | undefined;
}

/** The links and pictures of a Markdown text, in its order. */
export function linksOf(markdown: string): GuideLink[] {
  const links: GuideLink[] = [];
  visit(fromMarkdown(markdown), (node) => {
    if (node.type === 'link') links.push({ url: node.url });
    if (node.type === 'image') links.push({ url: node.url, alt: node.alt ?? '' });
  });
  return links;
}
