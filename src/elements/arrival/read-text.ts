/** What is no text of the article: navigation, tags, what belongs to other articles. */
const left = '[data-pagefind-ignore], script, style, svg';
const block =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption, blockquote, summary, sup, div';

/** An article's text in one piece, and where its nodes are in it. */
export interface ArticleText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** A word of no language that we publish in, so that no phrase reaches from one block into the next. */
const between = '\n\u0138\n';

/** Reads an article, with `between` between its blocks. */
export function readText(article: HTMLElement): ArticleText {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let last: Element | null = null;
  const walker = document.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    {
      acceptNode(node) {
        if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
        return node.matches(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      },
    },
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(block) ?? article;
    if (last && around !== last) text += between;
    last = around;
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, nodes };
}

/** The range of the document from `start` to `end` of the text. */
export function rangeOf({ nodes }: ArticleText, start: number, end: number): Range {
  const range = document.createRange();
  const first = nodes.findLast((each) => each.start <= start);
  const last = nodes.findLast((each) => each.start < end);
  if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}
