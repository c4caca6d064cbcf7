import type {
  Definition,
  Heading,
  Node,
  Paragraph,
  Parents,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { pairedTags } from '../../../src/markdown/safe-html.ts';
import type { TextBlock } from '../language/types.ts';
import { addAligned } from './align.ts';
import { BlockBuilder } from './block-builder.ts';
import { type Body, emptyBody } from './body.ts';
import { InlineCollector } from './collect-inline.ts';

type Kind = TextBlock['kind'];

/**
 * Picks out of a syntax tree what rules look at. The tree was parsed from `source` at `start`; its
 * parts are added to `body`, so that a text can be read piece by piece.
 */
export function collectParts(
  tree: Root,
  source: string,
  start: number,
  body: Body = emptyBody(),
): Body {
  new PartsCollector(source, start, body, definitionsIn(tree)).walk(tree, 'paragraph');
  return body;
}

/** CommonMark, section 4.7: of several definitions with one label the first counts. */
function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree);
  return definitions;
}

/** The walk over blocks; inlines have one of their own. */
class PartsCollector {
  readonly #source: string;
  readonly #base: number;
  readonly #body: Body;
  readonly #inline: InlineCollector;

  constructor(source: string, base: number, body: Body, definitions: Map<string, Definition>) {
    this.#source = source;
    this.#base = base;
    this.#body = body;
    this.#inline = new InlineCollector(source, base, body, definitions);
  }

  walk(node: Root | RootContent, kind: Kind): void {
    const body = this.#body;
    const start = this.#startOf(node);
    switch (node.type) {
      case 'heading':
        this.#heading(node, start);
        break;
      case 'paragraph':
      case 'tableCell':
        this.#text(node, kind);
        break;
      case 'code':
        this.#code(node.value, start, this.#endOf(node));
        break;
      case 'html':
        body.html.push({ start, value: node.value });
        break;
      case 'mdxFlowExpression':
        body.expressions.push({ start });
        break;
      case 'mdxjsEsm':
        body.modules.push({ start });
        break;
      case 'mdxJsxFlowElement':
        body.jsx.push({ start, element: node });
        this.#children(node, 'paragraph');
        break;
      case 'footnoteDefinition':
        this.#note(node.identifier, start);
        this.#children(node, 'paragraph');
        break;
      case 'blockquote':
        this.#children(node, 'quote');
        break;
      case 'listItem':
        this.#children(node, 'list-item');
        break;
      default:
        if ('children' in node) this.#children(node, kind);
    }
  }

  #text(node: Paragraph | TableCell, kind: Kind): void {
    const { builder } = this.#inline.collect(node);
    const { blocks } = this.#body;
    if (builder.text) blocks.push(builder.build(node.type === 'tableCell' ? 'table-cell' : kind));
    const caption = node.type === 'paragraph' && this.#inline.captionOf(node);
    if (caption) blocks.push(caption);
  }

  #note(label: string, start: number): void {
    const { defined } = this.#body.footnotes;
    if (!defined.has(label)) defined.set(label, { start });
  }

  #children(node: Parents, kind: Kind): void {
    const paired = node.children.some(({ type }) => type === 'html')
      ? pairedTags(node.children)
      : undefined;
    for (const child of node.children) {
      if (child.type === 'html' && paired) this.#inline.judgePair(child, paired);
      this.walk(child, kind);
    }
  }

  #heading(node: Heading, start: number): void {
    const { builder, anchor } = this.#inline.collect(node);
    const { depth } = node;
    this.#body.headings.push({ start, depth, anchor });
    if (builder.text) this.#body.blocks.push(builder.build('heading', start, depth));
  }

  /** The lines of a block of code, each traced to its own; the fence's line is passed over. */
  #code(value: string, start: number, end: number): void {
    if (value === '') return;
    const builder = new BlockBuilder();
    const isFenced = /[`~]/.test(this.#source[start] ?? '');
    const first = isFenced ? this.#source.indexOf('\n', start) + 1 : start;
    addAligned(builder, value, this.#source, first, end);
    this.#body.blocks.push({ ...builder.build('code', start), text: value });
  }

  #startOf(node: Node): number {
    return this.#base + (node.position?.start.offset ?? 0);
  }

  #endOf(node: Node): number {
    return this.#base + (node.position?.end.offset ?? 0);
  }
}
