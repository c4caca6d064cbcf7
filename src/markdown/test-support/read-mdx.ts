import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { VFile } from 'vfile';
import { remarkGalleries } from '../galleries.ts';
import { remarkMdxGuard } from '../mdx-guard.ts';
import { remarkPictures } from '../pictures.ts';
import { remarkVideos } from '../videos.ts';
import { ARTICLE_PATH, pictureFromName } from './render.ts';

/** The tree of an MDX body as our plugins leave it, in the order of src/markdown/index.ts. */
export async function readMdx(source: string): Promise<Root> {
  const tree = fromMarkdown(source, {
    extensions: [mdxjs()],
    mdastExtensions: [mdxFromMarkdown()],
  });
  const file = new VFile({ path: ARTICLE_PATH.replace(/\.md$/, '.mdx'), value: source });
  const options = { base: '/', siteUrl: 'https://tin.example', readPicture: pictureFromName };
  remarkMdxGuard()(tree, file);
  remarkGalleries()(tree, file);
  await remarkVideos(options)(tree, file);
  await remarkPictures(options)(tree, file);
  return tree;
}
