import type { FrontMatter } from '../../../src/markdown/front-matter.ts';
import type { Place, YamlText } from '../../../src/markdown/yaml.ts';
import type { Author } from '../../../src/schemas/author.ts';
import type { Glossary } from '../../../src/schemas/glossary.ts';
import type { Redirects } from '../../../src/schemas/redirects.ts';
import type { Sections } from '../../../src/schemas/sections.ts';
import type { Body } from '../markdown/body.ts';
import type { PictureFacts } from '../pictures/inspect-picture.ts';
import type { Traits } from '../text/traits.ts';
import type { Fields } from './fields.ts';

/** The content folder, read and parsed once, for all rules. */
export type Content = {
  /** Absolute path of the folder on this disk. */
  root: string;
  /** How messages name the folder: `content`. */
  shownRoot: string;
  /** Paths of all regular files, relative to the folder, with `/`, sorted. */
  paths: ReadonlySet<string>;
  /** Paths of everything that lies there: files, folders, links. */
  names: readonly string[];
  /** All texts that could be read, by path. */
  texts: ReadonlyMap<string, string>;
  articles: Article[];
  pages: MarkdownFile[];
  authors: DataFile<Author>[];
  sections: DataFile<Sections>;
  glossary: DataFile<Glossary>;
  redirects: DataFile<Redirects>;
  /** What each text may need a closer look for, by path. */
  traits: ReadonlyMap<string, Traits>;
  /** Words that the site allows beside the dictionary; lower case, NFC. */
  words: ReadonlySet<string>;
  /** What was found in the pictures that were looked at, by path. */
  pictures: ReadonlyMap<string, PictureFacts>;
  /** Files that could not be read at all, with the reason. */
  unreadable: Unreadable[];
};

/** A file that could not be read, by path, and why. */
export type Unreadable = { path: string; line: number; message: string };

/** A fault of the front matter or a data file against its schema, with its place. */
export type SchemaFault = Place & { path: (string | number)[]; message: string };

/** A Markdown file with its front matter read, its fields validated and its text parsed. */
export type MarkdownFile = {
  /** As messages name it. */
  file: string;
  /** Relative to the content folder, with `/`. */
  path: string;
  /** The whole file, as decoded; a BOM and CRLF are still there. */
  source: string;
  /** Where the body begins in `source`. */
  bodyStart: number;
  front: FrontMatter;
  /** What the schema says of the front matter. */
  schemaFaults: SchemaFault[];
  /** What can be made out of the fields even when some are at fault. */
  fields: Fields;
  body: Body;
};

/** An article and where it will stand. */
export type Article = MarkdownFile & {
  /** `2023/ten-bai`: its path without extension and `/index`. */
  id: string;
  /** The last part of its address; `''` when the path has an unknown form. */
  slug: string;
  /** The folder that should be the year of its date. */
  yearFolder: string;
  /** `/2023/10/ten-bai/`, when the date is known. */
  address?: string;
};

/** A YAML file: `value` is there when the file obeys its schema, or when it may be and is missing. */
export type DataFile<T> = {
  file: string;
  path: string;
  value?: T;
  yaml?: YamlText;
  schemaFaults: SchemaFault[];
};
