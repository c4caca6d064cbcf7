import type { TextArticle, TextBlock } from '../types.ts';

/** The fields of the front matter that are sentences. */
const FIELDS = [['title'], ['summary'], ['cover', 'alt'], ['cover', 'caption']] as const;

const memory = new WeakMap<TextArticle, readonly TextBlock[]>();

/** All that readers read: sentences of the front matter, the body, what pictures show. */
export function readableBlocks(article: TextArticle): readonly TextBlock[] {
  let blocks = memory.get(article);
  if (!blocks) {
    blocks = [
      ...FIELDS.flatMap((path) => fieldBlock(article, path) ?? []),
      ...article.blocks.filter(({ kind }) => kind !== 'code'),
      // The cover's is a field.
      ...article.images.flatMap(({ alt, start }) =>
        alt === '' || start < article.bodyStart ? [] : literalBlock(article, alt, start),
      ),
    ];
    memory.set(article, blocks);
  }
  return blocks;
}

/** A text of the front matter as a block; `undefined` where there is none. */
export function fieldBlock(article: TextArticle, path: readonly string[]): TextBlock | undefined {
  let value: unknown = article.frontMatter;
  let place = 0;
  for (const key of path) {
    const isMap = typeof value === 'object' && value !== null;
    value = isMap ? (value as Record<string, unknown>)[key] : undefined;
    place = Math.max(place, article.text.indexOf(`${key}:`, place));
  }
  return typeof value === 'string' && value.trim() !== ''
    ? literalBlock(article, value.trim(), place)
    : undefined;
}

/** A text that stands in the file after `from`; all of it at `from` when it is written with escapes. */
function literalBlock(article: TextArticle, text: string, from: number): TextBlock {
  const found = article.text.indexOf(text, from);
  return {
    kind: 'paragraph',
    text,
    start: found < 0 ? from : found,
    links: [],
    spans: [],
    offsetOf: (index) => (found < 0 ? from : found + index),
  };
}
