import { dirname, resolve } from 'node:path';
import type { ElementContent, Properties } from 'hast';
import type { Definition, Image, ImageReference, Paragraph, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Picture } from '../pictures/names.ts';
import { pictureSources } from '../pictures/sources.ts';

interface PictureOptions {
  readonly base: string;
  readonly readPicture: (path: string) => Promise<Picture>;
}

/** The text column's width at each window width, for the browser's choice of a file. */
const COLUMN = '(min-width: 48rem) 44rem, 100vw';

/** An image as written, in either form, and where it stands. */
interface Found {
  readonly node: Image | ImageReference;
  readonly parent: Parents;
  readonly index: number;
}

/**
 * An image alone in its paragraph becomes a figure, its title the caption; an image within text stays
 * within text. Runs before Astro collects images, so that Astro finds none.
 *
 * @throws when a picture cannot be read, naming it and its line.
 */
export function remarkPictures({ base, readPicture }: PictureOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found: Found[] = [];
    const definitions = new Map<string, Definition>();
    visit(tree, (node, index, parent) => {
      // Of two definitions with one label the first counts, as in CommonMark.
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      }
      const isImage = node.type === 'image' || node.type === 'imageReference';
      if (isImage && parent && index !== undefined) found.push({ node, parent, index });
    });
    const read = async (url: string) =>
      readPicture(resolve(dirname(file.path), decodeURIComponent(url)));
    await Promise.all(
      found.map(async (place) => {
        const { node } = place;
        const image = node.type === 'image' ? node : definitions.get(node.identifier);
        if (!image) return;
        const picture = await read(image.url).catch(() =>
          file.fail(unreadable(image.url, node, file.path), node.position),
        );
        dress(place, picture, base, image.title ?? undefined);
      }),
    );
  };
}

/** Astro hands over a `.md` file without its front matter, so lines are counted from the body's first. */
function unreadable(url: string, { position }: Found['node'], path: string): string {
  const where = path.endsWith('.mdx') ? '' : ' của thân bài';
  return `Không đọc được ảnh «${url}», dòng ${position?.start.line}${where}.`;
}

/** Puts the picture where the image stood: in place of its paragraph's content when it is alone there. */
function dress(
  { node, parent, index }: Found,
  picture: Picture,
  base: string,
  caption?: string,
): void {
  const drawn = pictureElement(picture, base, node.alt ?? '', node.data?.sizes ?? COLUMN);
  if (parent.type === 'paragraph' && parent.children.length === 1) {
    parent.data = { hName: 'figure', hChildren: figureChildren(drawn, picture, caption) };
    parent.children = [];
    return;
  }
  const inline: Paragraph = {
    type: 'paragraph',
    children: [],
    data: { hName: 'picture', hChildren: drawn },
  };
  parent.children[index] = inline;
}

function figureChildren(
  drawn: ElementContent[],
  picture: Picture,
  caption: string | undefined,
): ElementContent[] {
  // Without the base path, like every link at this stage: rehypeLinks puts it before all of them.
  const { full } = pictureSources(picture, '/');
  const link = element('a', { className: ['zoom'], href: full }, [element('picture', {}, drawn)]);
  return caption ? [link, element('figcaption', {}, [{ type: 'text', value: caption }])] : [link];
}

function pictureElement(
  picture: Picture,
  base: string,
  alt: string,
  column: string,
): ElementContent[] {
  const { sources, srcset, src, width, height } = pictureSources(picture, base);
  const sizes = srcset ? column : undefined;
  return [
    ...sources.map(({ type, srcset: files }) =>
      element('source', { type, srcSet: files, sizes: column }, []),
    ),
    element(
      'img',
      { src, srcSet: srcset, sizes, alt, width, height, loading: 'lazy', decoding: 'async' },
      [],
    ),
  ];
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): ElementContent {
  return { type: 'element', tagName, properties, children };
}
