import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPicture } from './component-fault.ts';

declare module 'mdast' {
  interface ImageData {
    /** How wide the picture is shown, for the browser's choice of a file; else as wide as the text. */
    sizes?: string;
  }
  interface ImageReferenceData {
    sizes?: string;
  }
}

/** At most half of the text column on wide screens, half of a tablet, all of a phone. */
const GALLERY_COLUMN = '(min-width: 48rem) 22rem, (min-width: 32rem) 50vw, 100vw';

/**
 * Each picture of a gallery gets a paragraph of its own, so that it becomes a figure with a caption
 * whether or not the author left blank lines between them. Runs before `remarkPictures`.
 */
export function remarkGalleries() {
  return (tree: Root, file: VFile): void => {
    if (!file.path?.endsWith('.mdx')) return;
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name === 'Gallery') node.children = node.children.flatMap(apart);
    });
  };
}

function apart<Node extends RootContent>(node: Node): (Node | Paragraph)[] {
  if (node.type !== 'paragraph') return [node];
  return node.children.filter(isPicture).map((picture) => ({
    type: 'paragraph',
    children: [narrow(picture)],
    position: picture.position,
  }));
}

function narrow(picture: PhrasingContent): PhrasingContent {
  return { ...picture, data: { ...picture.data, sizes: GALLERY_COLUMN } } as PhrasingContent;
}
