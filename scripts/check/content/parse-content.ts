import { basename } from 'node:path';
import type { z } from 'zod';
import { articleSchema } from '../../../src/schemas/article.ts';
import { authorSchema } from '../../../src/schemas/author.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';
import { sectionsSchema } from '../../../src/schemas/sections.ts';
import { addresses } from '../../../src/text/addresses.ts';
import { readBody } from '../markdown/read-body.ts';
import { articlePlace } from './article-place.ts';
import { excessOf } from './excess.ts';
import { readFields } from './fields.ts';
import { parseData, validate } from './parse-data.ts';
import type { ContentFiles } from './read-files.ts';
import { scanFrontMatter } from './scan-front.ts';
import { traitsOf } from '../text/traits.ts';
import type { Article, Content, DataFile, MarkdownFile, Unreadable } from './types.ts';
import { projectWords } from './project-words.ts';

/**
 * Parses all texts of a content folder, each once. Faults do not throw: they wait in the result for the
 * rules. `shownRoot` is the folder's name in messages. Pictures are another matter.
 */
export function parseContent(files: ContentFiles, shownRoot: string): Content {
  const { root, folder } = files;
  const unreadable: Unreadable[] = [...files.unreadable];
  const texts = bearable(files.texts, unreadable);
  const shown = (path: string) => `${shownRoot}/${path}`;
  const markdown = (pattern: RegExp, schema: z.ZodType): MarkdownFile[] =>
    [...texts]
      .filter(([path]) => pattern.test(path))
      .map(([path, source]) => parseFile(shown(path), path, source, schema));
  const data = <T>(path: string, schema: z.ZodType<T>, ifMissing?: T) =>
    parseData(shown(path), path, texts.get(path), schema, ifMissing);
  const authors = [...texts.keys()]
    .filter((path) => /^authors\/[^/]+\.yaml$/.test(path))
    .map((path) => data(path, authorSchema));
  return {
    root,
    shownRoot,
    paths: new Set(folder.files),
    names: [...folder.files, ...folder.folders, ...folder.links, ...folder.others],
    texts,
    traits: new Map([...texts].map(([path, source]) => [path, traitsOf(source)])),
    articles: markdown(/^articles\/.*\.mdx?$/, articleSchema).map(asArticle),
    pages: markdown(/^pages\/.*\.mdx?$/, pageSchema),
    authors,
    sections: data('sections.yaml', sectionsSchema),
    glossary: data('glossary.yaml', glossarySchema, {}),
    redirects: data('redirects.yaml', redirectsSchema, {}),
    words: projectWords(texts.get('words.txt'), authors),
    pictures: new Map(),
    unreadable,
  };
}

/** The id by which articles name an author: `authors/cam-lai.yaml` → `cam-lai`. */
export function authorId({ path }: DataFile<unknown>): string {
  return basename(path, '.yaml');
}

/** The texts that parsers can bear; of the others is told why not. */
function bearable(
  texts: ReadonlyMap<string, string>,
  unreadable: Unreadable[],
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [path, source] of texts) {
    const excess = excessOf(source, path.endsWith('.yaml'));
    if (excess) unreadable.push({ path, ...excess });
    else kept.set(path, source);
  }
  return kept;
}

function parseFile(file: string, path: string, source: string, schema: z.ZodType): MarkdownFile {
  const front = scanFrontMatter(source);
  const bodyStart = source.length - front.body.length;
  return {
    file,
    path,
    source,
    bodyStart,
    front,
    schemaFaults: front.data === undefined ? [] : validate(schema, front.data, front.lineOf),
    fields: readFields(front.data),
    body: readBody({ source, start: bodyStart, line: front.bodyLine, isMdx: path.endsWith('.mdx') }),
  };
}

function asArticle(markdown: MarkdownFile): Article {
  const place = articlePlace(markdown.path);
  const { date } = markdown.fields;
  const address = date && place.slug ? addresses.article(date, place.slug) : undefined;
  return { ...markdown, ...place, ...(address && { address }) };
}
