import type {
  Definition,
  Html,
  Image,
  ImageReference,
  Node,
  Paragraph,
  Parents,
  PhrasingContent,
  Text,
} from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isAllowed, pairedTags } from '../../../src/markdown/safe-html.ts';
import type { TextBlock } from '../language/types.ts';
import { addAligned } from './align.ts';
import { BlockBuilder } from './block-builder.ts';
import { type Body, footnoteNumber } from './body.ts';

/** A block's text, and the text of which the renderer makes its id if it is a heading. */
export type InlineText = { builder: BlockBuilder; anchor: string };

/** Marks an element whose words are not Vietnamese, or are keys. */
const FOREIGN_TAG = /^<(?:span lang=|kbd>)/;

/** Collects the text and the parts of one paragraph, heading or cell after another. */
export class InlineCollector {
  readonly #source: string;
  readonly #base: number;
  readonly #body: Body;
  readonly #definitions: Map<string, Definition>;
  #builder = new BlockBuilder();
  #anchor = '';
  /** Up to where the block has been read: links that GFM finds in a text carry no place of their own. */
  #cursor = 0;
  #limit = 0;

  constructor(source: string, base: number, body: Body, definitions: Map<string, Definition>) {
    this.#source = source;
    this.#base = base;
    this.#body = body;
    this.#definitions = definitions;
  }

  collect(parent: Parents): InlineText {
    this.#builder = new BlockBuilder();
    this.#anchor = '';
    this.#cursor = this.#startOf(parent);
    this.#limit = this.#endOf(parent);
    this.#children(parent);
    return { builder: this.#builder, anchor: this.#anchor };
  }

  /** What stands under a picture that is alone in its paragraph: its title. */
  captionOf({ children }: Paragraph): TextBlock | undefined {
    const [only] = children;
    if (children.length !== 1 || (only?.type !== 'image' && only?.type !== 'imageReference'))
      return;
    const image = only.type === 'image' ? only : this.#definitions.get(only.identifier);
    if (!image?.title) return undefined;
    const builder = new BlockBuilder();
    const at = this.#source.indexOf(image.title, this.#startOf(image));
    const start = at < 0 || at > this.#endOf(image) ? this.#startOf(image) : at;
    builder.add(image.title.replace(/\s+/g, ' '), start);
    return builder.build('caption');
  }

  /** Remembers a harmless tag that the renderer will show as text, since its other half is missing. */
  judgePair(node: Html, paired: ReadonlySet<Html>): void {
    if (!isAllowed(node.value) || paired.has(node)) return;
    this.#body.unpaired.push({ start: this.#startOf(node), value: node.value });
  }

  #children(parent: Parents): void {
    const { children } = parent;
    const paired = children.some(({ type }) => type === 'html') ? pairedTags(children) : undefined;
    const open: { name: string; from: number }[] = [];
    for (const child of children as PhrasingContent[]) {
      if (child.type === 'html' && paired) {
        this.judgePair(child, paired);
        if (paired.has(child)) this.#foreign(child.value, open);
      }
      this.#node(child);
    }
  }

  #foreign(tag: string, open: { name: string; from: number }[]): void {
    const name = /^<\/?([a-z]+)/.exec(tag)?.[1] ?? '';
    if (FOREIGN_TAG.test(tag)) open.push({ name, from: this.#builder.text.length });
    else if (tag.startsWith('</') && open.at(-1)?.name === name) {
      this.#builder.span('foreign', open.pop()?.from ?? 0);
    }
  }

  #node(node: PhrasingContent): void {
    this.#part(node, this.#startOf(node), this.#endOf(node));
    if (node.position) this.#cursor = this.#endOf(node);
  }

  #part(node: PhrasingContent, start: number, end: number): void {
    const from = this.#builder.text.length;
    switch (node.type) {
      case 'text':
        this.#text(node, start, end);
        break;
      case 'inlineCode':
        this.#code(node.value, start, end);
        break;
      case 'break':
        this.#builder.add(' ', end - 1);
        break;
      case 'emphasis':
      case 'strong':
        this.#children(node);
        this.#builder.span(node.type, from);
        break;
      case 'link':
        this.#link(node, node.url, start);
        break;
      case 'linkReference':
        this.#link(node, this.#definitions.get(node.identifier)?.url ?? '', start);
        break;
      case 'image':
      case 'imageReference':
        this.#image(node, start);
        break;
      case 'footnoteReference':
        this.#note(node.identifier, start);
        break;
      case 'html':
        this.#body.html.push({ start, value: node.value });
        break;
      case 'mdxTextExpression':
        this.#body.expressions.push({ start });
        break;
      case 'mdxJsxTextElement':
        this.#body.jsx.push({ start, element: node });
        this.#children(node);
        if (isForeign(node)) this.#builder.span('foreign', from);
        break;
      default:
        if ('children' in node) this.#children(node);
    }
  }

  #code(value: string, start: number, end: number): void {
    const from = this.#builder.text.length;
    const at = this.#source.indexOf(value, start);
    this.#anchor += value;
    if (at >= start && at < end) this.#builder.add(value, at);
    else addAligned(this.#builder, value, this.#source, start, end);
    this.#builder.span('code', from);
  }

  #note(label: string, start: number): void {
    const { used } = this.#body.footnotes;
    if (!used.has(label)) used.set(label, { start });
    this.#anchor += footnoteNumber(this.#body, label);
  }

  #text({ value, position }: Text, start: number, end: number): void {
    this.#anchor += value;
    const at = position ? start : this.#source.indexOf(value, start);
    addAligned(this.#builder, value, this.#source, at < 0 || at > end ? start : at, end);
    if (!position && at >= 0) this.#cursor = at + value.length;
  }

  #link(node: Parents, url: string, start: number): void {
    const from = this.#builder.text.length;
    if (node.type !== 'linkReference' || url) this.#body.links.push({ start, url });
    this.#children(node);
    this.#builder.links.push({ text: this.#builder.text.slice(from), href: url, start });
    if (this.#source[start] !== '[') this.#builder.span('address', from);
  }

  #image(node: Image | ImageReference, start: number): void {
    const target = node.type === 'image' ? node : this.#definitions.get(node.identifier);
    if (!target) return;
    const { url, title } = target;
    this.#body.images.push({ start, url, alt: node.alt ?? '', ...(title && { title }) });
  }

  #startOf(node: Node): number {
    return node.position ? this.#base + (node.position.start.offset ?? 0) : this.#cursor;
  }

  #endOf(node: Node): number {
    return node.position ? this.#base + (node.position.end.offset ?? 0) : this.#limit;
  }
}

function isForeign({ name, attributes }: MdxJsxTextElement): boolean {
  if (name === 'kbd') return true;
  return (
    name === 'span' &&
    attributes.some(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang',
    )
  );
}
