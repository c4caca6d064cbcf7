import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Fault } from '../../../src/markdown/yaml.ts';
import type { TextBlock } from '../language/types.ts';

/** Where a part begins in the file, in UTF-16 units from 0. */
export type Located = { start: number };

/** An address in the text, as it is after Markdown's own escapes and entities are resolved. */
export type Address = Located & { url: string };

/** A heading; `anchor` is the text of which the renderer makes its id. */
export type Heading = Located & { depth: number; anchor: string };

/** The parts of a text that rules look at. */
export type Body = {
  links: Address[];
  images: (Address & { alt: string; title?: string })[];
  html: (Located & { value: string })[];
  /** Harmless elements without their other half, which the renderer shows as text. */
  unpaired: (Located & { value: string })[];
  headings: Heading[];
  /** Labels of footnotes with a text of their own, and labels in the order of their first use. */
  footnotes: { defined: Map<string, Located>; used: Map<string, Located> };
  /** What a reader reads, in its order. */
  blocks: TextBlock[];
  /** MDX only: elements and components in JSX. */
  jsx: (Located & { element: MdxJsxFlowElement | MdxJsxTextElement })[];
  /** MDX only: `{…}` in the text. */
  expressions: Located[];
  /** MDX only: `import` and `export`. */
  modules: Located[];
  /** Why the text could not be parsed; then everything else is empty. Happens to MDX only. */
  fault?: Fault;
};

/** A body in which nothing has been found yet. */
export function emptyBody(): Body {
  return {
    links: [],
    images: [],
    html: [],
    unpaired: [],
    headings: [],
    footnotes: { defined: new Map(), used: new Map() },
    blocks: [],
    jsx: [],
    expressions: [],
    modules: [],
  };
}

/** The number that a footnote's reference shows, counted by first use. */
export function footnoteNumber({ footnotes }: Body, label: string): number {
  return [...footnotes.used.keys()].indexOf(label) + 1;
}
