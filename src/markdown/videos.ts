import { dirname, resolve } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Picture, ShownPicture } from '../pictures/names.ts';
import type { JsxElement } from './component-fault.ts';

interface VideoOptions {
  readonly readPicture: (path: string) => Promise<Picture>;
}

/**
 * A video's poster is a file beside the article, which only this stage can find: its name becomes
 * what `<Picture>` must know of it, as JSON. It stays a literal attribute, so nothing is evaluated.
 *
 * @throws when a poster cannot be read, naming it and its line.
 */
export function remarkVideos({ readPicture }: VideoOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    if (!file.path?.endsWith('.mdx')) return;
    const found: JsxElement[] = [];
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if ('name' in node && node.name === 'Video') found.push(node as JsxElement);
    });
    await Promise.all(found.map((video) => readPoster(video, file, readPicture)));
  };
}

async function readPoster(
  { attributes, position }: JsxElement,
  file: VFile,
  readPicture: VideoOptions['readPicture'],
): Promise<void> {
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'poster') continue;
    const url = String(attribute.value);
    const picture = await Promise.resolve(resolve(dirname(file.path), url))
      .then(readPicture)
      .catch(() =>
        file.fail(`Không đọc được ảnh «${url}», dòng ${position?.start.line}.`, position),
      );
    attribute.value = JSON.stringify(shown(picture));
  }
}

/** Without its path, which is different on every machine. */
function shown({ stem, hash, width, height, kind }: Picture): ShownPicture {
  return { stem, hash, width, height, kind };
}
