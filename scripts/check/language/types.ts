import type { ExampleSite } from '../types.ts';

/**
 * A rule of the language: it finds what is right as Markdown and still not good Vietnamese, or not
 * good to read. What it finds is a warning; the author has the last word.
 */
export interface TextRule {
  /** Names the rule in reports: `spelling`. */
  readonly id: string;
  /** What the rule asks of an article, for authors: one Vietnamese sentence without a full stop. */
  readonly description: string;
  /** `wrong` has one finding, of this rule; in `mend` no rule of the checker finds anything. */
  readonly example: { readonly wrong: ExampleSite; readonly mend: ExampleSite };
  /** Looks at one article. Linear in its length; never throws. */
  check(article: TextArticle): Iterable<TextFinding>;
}

/** One thing an author may want to mend. */
export interface TextFinding {
  /** Where it begins in the file, in UTF-16 units from 0. */
  readonly start: number;
  /** How far it goes, in UTF-16 units of the file. */
  readonly length: number;
  /** What is wrong and how to mend it, in Vietnamese, without a full stop at the end. */
  readonly message: string;
  /** What should stand in the place of these `length` units, when there is no doubt about it. */
  readonly mend?: string;
}

/** An article or a page as the rules of the language read it. */
export interface TextArticle {
  /** Relative to the content folder, with `/`: `articles/2023/x/index.md`. */
  readonly path: string;
  /** The front matter as YAML reads it, not validated; `{}` when it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The whole file, front matter included. */
  readonly text: string;
  /** Where the body begins in `text`, after the line of the closing `---`. */
  readonly bodyStart: number;
  /** All that is read in the body, in its order; no two overlap. */
  readonly blocks: readonly TextBlock[];
  /** The pictures of the body in their order, then the cover. */
  readonly images: readonly TextImage[];
  /** The site's abbreviations, as content/glossary.yaml spells them: `UBND`. */
  readonly glossary: readonly string[];
  /** Words the project allows beside the dictionary: names, foreign words; lower case, NFC. */
  readonly words: ReadonlySet<string>;
}

/** A run of text that is read as one: markup gone, entities resolved, lines joined by a space. */
export interface TextBlock {
  /**
   * `paragraph` also stands in a footnote or a component, `list-item` for the paragraphs of an item,
   * `quote` for those of a quotation, `caption` for the title of a picture, `code` for a block of code.
   */
  readonly kind:
    | 'heading'
    | 'paragraph'
    | 'list-item'
    | 'table-cell'
    | 'quote'
    | 'caption'
    | 'code';
  /** The level of a heading, 1 to 6. */
  readonly depth?: number;
  readonly text: string;
  /** Where the block begins in the file. */
  readonly start: number;
  readonly links: readonly TextLink[];
  /** Parts of `text` that are not simply the article's own words, in their order; may be nested. */
  readonly spans: readonly TextSpan[];
  /** The place in the file of the unit at `index` of `text`; `index` may be `text.length`. */
  offsetOf(index: number): number;
}

/** A link of a block. */
export interface TextLink {
  /** What is clicked on. */
  readonly text: string;
  readonly href: string;
  /** Where the link begins in the file: at its `[`. */
  readonly start: number;
}

/**
 * A part of a block's text: `code` in backquotes, `emphasis` (one star), `strong` (two), `foreign` in
 * an element with `lang` or in `<kbd>`, `address` where a bare URL or a mail address is shown.
 */
export interface TextSpan {
  readonly kind: 'code' | 'emphasis' | 'strong' | 'foreign' | 'address';
  /** In UTF-16 units of the block's `text`, like `end`, which is after the last. */
  readonly start: number;
  readonly end: number;
}

/** A picture of an article. */
export interface TextImage {
  /** Where it begins in the file; of the cover, the line of the front matter that names its file. */
  readonly start: number;
  /** The path or address as it is written: `./bia.jpg`. */
  readonly src: string;
  readonly alt: string;
  /** What stands under it, credit included: the title of a picture, the caption and credit of the cover. */
  readonly title?: string;
  /** What is known of its file; absent for an SVG, and when the file cannot be read. */
  readonly file?: TextImageFile;
}

/** The size of a picture's file in bytes, and of the picture in pixels. */
export interface TextImageFile {
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}
