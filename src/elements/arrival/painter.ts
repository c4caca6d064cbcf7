import { h } from '../dom.ts';

/** Puts colour on ranges of the document, and takes it off again without a trace. */
export interface Painter {
  /** Where each range begins, for scrolling there. */
  readonly spots: readonly (Range | Element)[];
  /** Makes one of them stand out. */
  point(index: number): void;
  clear(): void;
}

const all = 'tim-thay';
const current = 'tim-thay-nay';

/** With the CSS Custom Highlight API the document stays as it is; else `<mark>`s are put into it. */
export function painter(ranges: readonly Range[]): Painter {
  return 'highlights' in CSS ? highlighter(ranges) : marker(ranges);
}

function highlighter(ranges: readonly Range[]): Painter {
  CSS.highlights.set(all, new Highlight(...ranges));
  return {
    spots: ranges,
    point(index) {
      const highlight = new Highlight(...ranges.slice(index, index + 1));
      highlight.priority = 1;
      CSS.highlights.set(current, highlight);
    },
    clear() {
      CSS.highlights.delete(all);
      CSS.highlights.delete(current);
    },
  };
}

function marker(ranges: readonly Range[]): Painter {
  // From the end, so that what is cut holds no later range.
  const marks = ranges
    .toReversed()
    .map((range) => textNodesIn(range).map(wrap))
    .reverse();
  return {
    spots: marks.flatMap(([first]) => first ?? []),
    point(index) {
      for (const [at, group] of marks.entries()) {
        for (const mark of group) mark.classList.toggle(current, at === index);
      }
    },
    clear() {
      for (const mark of marks.flat()) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        // What was one text is one again.
        parentNode?.normalize();
      }
    },
  };
}

/** The text nodes of a range, cut so that they lie within it as a whole. */
function textNodesIn(range: Range): readonly Text[] {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  if (startContainer === endContainer) {
    const node = (startContainer as Text).splitText(startOffset);
    node.splitText(endOffset - startOffset);
    return [node];
  }
  const nodes = [(startContainer as Text).splitText(startOffset)];
  (endContainer as Text).splitText(endOffset);
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = nodes[0] as Text;
  for (let node = walker.nextNode(); node && node !== endContainer; node = walker.nextNode()) {
    nodes.push(node as Text);
  }
  return [...nodes, endContainer as Text];
}

function wrap(node: Text): Element {
  const mark = h('mark', { class: all });
  node.replaceWith(mark);
  mark.append(node);
  return mark;
}
