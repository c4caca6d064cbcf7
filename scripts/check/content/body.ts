import type { Definition, Image, ImageReference, Link, LinkReference, Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Fault, Place } from '../../../src/markdown/yaml.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { shortenProse } from './shorten-prose.ts';

/** An address in the text, as it is after Markdown's own escapes and entities are resolved. */
export type Address = Place & { url: string };

/** The parts of a text that rules look at, picked out in one walk over its syntax tree. */
export type Body = {
  links: Address[];
  images: (Address & { alt: string })[];
  html: (Place & { value: string })[];
  /** MDX only: elements and components in JSX. */
  jsx: (Place & { element: MdxJsxFlowElement | MdxJsxTextElement })[];
  /** MDX only: `{…}` in the text. */
  expressions: Place[];
  /** MDX only: `import` and `export`. */
  modules: Place[];
  /** Why the text could not be parsed; then everything else is empty. Happens to MDX only. */
  fault?: Fault;
};

/** Parses a text and collects its parts. `firstLine` is the line of the file on which it begins. */
export function readBody(text: string, firstLine: number, isMdx: boolean): Body {
  const parsed = parseMarkdown(isMdx ? text : shortenProse(text), isMdx);
  if ('tree' in parsed) return collectParts(parsed.tree, firstLine);
  return { ...nothing(), fault: { ...parsed.fault, line: parsed.fault.line + firstLine - 1 } };
}

/** Picks out of a syntax tree what rules look at; line 1 of the tree is `firstLine` of the file. */
export function collectParts(tree: Root, firstLine: number): Body {
  const body = nothing();
  const shift = firstLine - 1;
  const place = ({ position }: Node): Place => ({
    line: (position?.start.line ?? 1) + shift,
    column: position?.start.column ?? 1,
  });
  const definitions = new Map<string, Definition>();
  const references: (LinkReference | ImageReference)[] = [];
  const addImage = (node: Node, url: string, alt: Image['alt']) =>
    body.images.push({ ...place(node), url, alt: alt ?? '' });
  const addLink = (node: Node, { url }: Link | Definition) =>
    body.links.push({ ...place(node), url });

  visit(tree, (node) => {
    switch (node.type) {
      case 'link':
        return void addLink(node, node);
      case 'image':
        return void addImage(node, node.url, node.alt);
      case 'definition':
        // CommonMark, section 4.7: of several definitions with one label the first counts.
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        return;
      case 'linkReference':
      case 'imageReference':
        return void references.push(node);
      case 'html':
        return void body.html.push({ ...place(node), value: node.value });
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return void body.jsx.push({ ...place(node), element: node });
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return void body.expressions.push(place(node));
      case 'mdxjsEsm':
        return void body.modules.push(place(node));
    }
  });
  for (const reference of references) {
    const definition = definitions.get(reference.identifier);
    if (!definition) continue;
    if (reference.type === 'imageReference') addImage(reference, definition.url, reference.alt);
    else addLink(reference, definition);
  }
  return body;
}

function nothing(): Body {
  return { links: [], images: [], html: [], jsx: [], expressions: [], modules: [] };
}
