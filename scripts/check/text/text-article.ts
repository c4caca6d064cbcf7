import { offsetAt } from '../content/scalar-edit.ts';
import type { Content, MarkdownFile } from '../content/types.ts';
import type { TextArticle, TextImage } from '../language/types.ts';
import { resolvePicture } from '../pictures/resolve-picture.ts';
import { legacyEncoding } from './legacy-encoding.ts';

const built = new WeakMap<Content, TextArticle[]>();

/** The articles and pages as the rules of the language read them; made once for all of these rules. */
export function textArticles(content: Content): readonly TextArticle[] {
  const known = built.get(content);
  if (known) return known;
  const glossary = Object.keys(content.glossary.value ?? {});
  // Of the words of a text in a wrong encoding nothing can be said but that.
  const articles = [...content.articles, ...content.pages]
    .filter(({ path, source }) => !content.traits.get(path)?.legacy || !legacyEncoding(source))
    .map((markdown) => textArticle(markdown, content, glossary));
  built.set(content, articles);
  return articles;
}

function textArticle(
  markdown: MarkdownFile,
  content: Content,
  glossary: readonly string[],
): TextArticle {
  const { path, source, bodyStart, front, body } = markdown;
  const images = body.images.map(({ start, url, alt, title }) => ({
    start,
    src: url,
    alt,
    ...(title !== undefined && { title }),
    ...fileOf(url, path, content),
  }));
  return {
    path,
    frontMatter: isRecord(front.data) ? front.data : {},
    text: source,
    bodyStart,
    blocks: body.blocks,
    images: [...images, ...coverOf(markdown, content)],
    glossary,
    words: content.words,
  };
}

function coverOf({ path, source, front, fields }: MarkdownFile, content: Content): TextImage[] {
  const [field] = fields.cover;
  const cover = isRecord(front.data) ? front.data['cover'] : undefined;
  if (!field || !isRecord(cover)) return [];
  const under = [cover['caption'], cover['credit']].filter((it) => typeof it === 'string');
  return [
    {
      get start() {
        return offsetAt(source, front.lineOf(field.path));
      },
      src: field.value,
      alt: typeof cover['alt'] === 'string' ? cover['alt'] : '',
      ...(under.length > 0 && { title: under.join(' ') }),
      ...fileOf(field.value, path, content),
    },
  ];
}

function fileOf(url: string, from: string, content: Content): Pick<TextImage, 'file'> {
  if (content.pictures.size === 0) return {};
  const resolved = resolvePicture(url, from, content.paths);
  const size = 'path' in resolved ? content.pictures.get(resolved.path)?.size : undefined;
  return size ? { file: size } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
