import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readYaml, type YamlText } from '../../../src/markdown/yaml.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { authorSchema } from '../../../src/schemas/author.ts';
import { explain } from '../../../src/schemas/friendly-errors.ts';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { redirectsSchema } from '../../../src/schemas/redirects.ts';
import { sectionsSchema } from '../../../src/schemas/sections.ts';
import { addresses } from '../../../src/text/addresses.ts';
import { mapLimited } from '../map-limited.ts';
import { articlePlace } from './article-place.ts';
import { readBody } from './body.ts';
import { decodeText } from './decode-text.ts';
import { readFields } from './fields.ts';
import { readFolder } from './read-folder.ts';
import type { Article, Content, DataFile, MarkdownFile, SchemaFault } from './types.ts';

const FILES_AT_ONCE = 16;

/**
 * Reads and parses the whole content folder. Faults do not throw: they wait in the result for the
 * rules. `shownRoot` is the folder's name in messages.
 *
 * @throws when the folder itself cannot be listed.
 */
export async function loadContent(root: string, shownRoot: string): Promise<Content> {
  const { files, links } = await readFolder(root);
  const shown = (path: string) => `${shownRoot}/${path}`;
  const unreadable: Content['unreadable'] = links.map((path) => ({
    file: shown(path),
    line: 1,
    message: 'Đây là một liên kết tượng trưng (symlink). Thay nó bằng tệp thật',
  }));
  const texts = new Map<string, string>();
  const wanted = files.filter((path) => /\.(?:mdx?|yaml)$/.test(path));
  await mapLimited(wanted, FILES_AT_ONCE, async (path) => {
    const decoded = await readFile(join(root, path)).then(decodeText, cannotRead);
    if ('text' in decoded) texts.set(path, decoded.text);
    else unreadable.push({ file: shown(path), ...decoded });
  });
  const inFolder = (pattern: RegExp) =>
    wanted.filter((path) => pattern.test(path) && texts.has(path));
  const markdown = (path: string, schema: z.ZodType) =>
    readMarkdown(shown(path), path, texts.get(path) ?? '', schema);
  const data = <T>(path: string, schema: z.ZodType<T>, ifMissing?: T) =>
    readData(shown(path), path, texts.get(path), schema, ifMissing);
  return {
    root,
    shownRoot,
    paths: new Set(files),
    articles: inFolder(/^articles\/.*\.mdx?$/).map((path) =>
      asArticle(markdown(path, articleSchema)),
    ),
    pages: inFolder(/^pages\/.*\.mdx?$/).map((path) => markdown(path, pageSchema)),
    authors: inFolder(/^authors\/[^/]+\.yaml$/).map((path) => data(path, authorSchema)),
    sections: data('sections.yaml', sectionsSchema),
    glossary: data('glossary.yaml', glossarySchema, {}),
    redirects: data('redirects.yaml', redirectsSchema, {}),
    unreadable,
  };
}

/** The id by which articles name an author: `authors/cam-lai.yaml` → `cam-lai`. */
export function authorId({ path }: DataFile<unknown>): string {
  return basename(path, '.yaml');
}

function readMarkdown(
  file: string,
  path: string,
  source: string,
  schema: z.ZodType,
): MarkdownFile {
  const front = readFrontMatter(source);
  const isMdx = path.endsWith('.mdx');
  const schemaFaults = front.data === undefined ? [] : validate(schema, front.data, front.lineOf);
  const body = readBody(front.body, front.bodyLine, isMdx);
  return { file, path, front, schemaFaults, fields: readFields(front.data), body };
}

function asArticle(markdown: MarkdownFile): Article {
  const place = articlePlace(markdown.path);
  const { date } = markdown.fields;
  const address = date && place.slug ? addresses.article(date, place.slug) : undefined;
  return { ...markdown, ...place, ...(address && { address }) };
}

function readData<T>(
  file: string,
  path: string,
  text: string | undefined,
  schema: z.ZodType<T>,
  ifMissing: T | undefined,
): DataFile<T> {
  if (text === undefined) {
    return { file, path, schemaFaults: [], ...(ifMissing !== undefined && { value: ifMissing }) };
  }
  const yaml = readYaml(text);
  // A file with nothing but comments is an empty list of redirects, not a fault.
  const data = yaml.data ?? (yaml.faults.length === 0 ? (ifMissing ?? null) : undefined);
  if (data === undefined) return { file, path, yaml, schemaFaults: [] };
  const parsed = schema.safeParse(data);
  if (parsed.success) return { file, path, yaml, value: parsed.data, schemaFaults: [] };
  return { file, path, yaml, schemaFaults: placed(parsed.error, yaml.lineOf) };
}

function validate(schema: z.ZodType, data: unknown, lineOf: YamlText['lineOf']): SchemaFault[] {
  const parsed = schema.safeParse(data);
  return parsed.success ? [] : placed(parsed.error, lineOf);
}

function placed(error: z.ZodError, lineOf: YamlText['lineOf']): SchemaFault[] {
  return explain(error).map((fault) => ({ ...fault, ...lineOf(fault.path) }));
}

function cannotRead(error: NodeJS.ErrnoException): { line: number; message: string } {
  return { line: 1, message: `Không đọc được tệp (${error.code}). Kiểm tra quyền đọc của tệp` };
}
