import { readFrontMatter } from '../../../../src/markdown/front-matter.ts';
import { readBody } from '../../markdown/read-body.ts';
import type { TextArticle, TextImage, TextImageFile } from '../types.ts';

/** For tests: a Markdown file, or a body alone, as the rules of the language get it. */
export function textArticle(
  text: string,
  options: {
    path?: string;
    files?: Readonly<Record<string, TextImageFile>> | undefined;
    glossary?: readonly string[];
    words?: readonly string[];
  } = {},
): TextArticle {
  const { path = 'articles/2026/a.md', files = {}, glossary = [], words = [] } = options;
  const front = text.startsWith('---\n') ? readFrontMatter(text) : undefined;
  const bodyStart = front ? text.length - front.body.length : 0;
  const line = front?.bodyLine ?? 1;
  const body = readBody({ source: text, start: bodyStart, line, isMdx: path.endsWith('.mdx') });
  const frontMatter = (front?.data ?? {}) as TextArticle['frontMatter'];
  const pictures = body.images.map(
    ({ url, ...image }): TextImage => ({ ...image, src: url, ...known(files[url]) }),
  );
  const cover = coverOf(text, frontMatter);
  return {
    path,
    frontMatter,
    text,
    bodyStart,
    blocks: body.blocks,
    images: [...pictures, ...(cover ? [{ ...cover, ...known(files[cover.src]) }] : [])],
    glossary,
    words: new Set(words),
  };
}

function known(file: TextImageFile | undefined): Pick<TextImage, 'file'> {
  return file ? { file } : {};
}

function coverOf(text: string, { cover }: TextArticle['frontMatter']): TextImage | undefined {
  if (typeof cover !== 'object' || cover === null) return undefined;
  const { image = '', alt = '', caption = '', credit = '' } = cover as Record<string, string>;
  return { start: text.indexOf(image), src: image, alt, title: `${caption} ${credit}`.trim() };
}
