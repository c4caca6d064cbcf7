import { Parser } from 'htmlparser2';
import { PlainText } from './plain-text.ts';

/** A heading within an article's text. */
export interface Anchor {
  /** The heading's `id`. */
  readonly id: string;
  readonly text: string;
  /** Where `text` begins in the article's `content`, in UTF-16 units. */
  readonly location: number;
}

/** What a rendered page tells of its article. */
export interface Article {
  /** Root-relative, without the base path: `/2023/10/bai/`. */
  readonly url: string;
  readonly title: string;
  /** The text without the title; blocks are separated by one space. NFC. */
  readonly content: string;
  readonly anchors: readonly Anchor[];
  /** Values of each filter, in the order of the page; none twice. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** SiteDate.iso. */
  readonly datetime: string;
  /** Root-relative address of the thumbnail, base path included. */
  readonly image?: string;
}

/** Their text continues the word that they stand in; every other element stands apart. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Their text is not the page's. */
const unread = new Set(['noscript', 'script', 'style', 'template']);
/** A footnote's number would hang on the last word of its sentence: «nước1». */
const ignoring = ['data-pagefind-ignore', 'data-footnote-ref', 'data-footnote-backref'];
const heading = /^h[2-4]$/u;
const filter = /^([\w-]+)\[([\w-]+)\]$/u;
const datetime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/u;

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads the article of a rendered page; undefined when the page does not ask to be indexed. What a
 * page must carry stands in index.ts.
 *
 * @throws Error (Vietnamese) naming `url`, when title, text or date are missing, or a filter has no
 *   value.
 */
export function extractArticle(html: string, url: string): Article | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const reader = new ArticleReader();
  // The styles in its head are a good part of a page.
  new Parser(reader).end(html.slice(Math.max(0, html.indexOf('</head>'))));
  if (!reader.attributes) return undefined;
  // A copy: pieces of the page's text would keep the whole page in memory.
  return structuredClone(articleOf(reader, reader.attributes, url));
}

function articleOf(reader: ArticleReader, attributes: Attributes, url: string): Article {
  const title = reader.title.toString();
  const content = reader.content.toString();
  const { 'data-hit-datetime': published = '', 'data-hit-image': image } = attributes;
  const fault = (message: string) =>
    new Error(`${url}: trang có data-pagefind-body nhưng ${message}`);
  if (reader.fault) throw fault(reader.fault);
  if (title === '')
    throw fault('không có tiêu đề. Cần trong đó: <h1 data-pagefind-meta="title">Tên bài</h1>');
  if (content === '') throw fault('không có chữ nào ngoài tiêu đề để tìm. Viết nội dung cho bài.');
  if (!datetime.test(published))
    throw fault(
      `data-hit-datetime là «${published}». Viết giờ Việt Nam: data-hit-datetime="2023-10-02T00:00:00+07:00"`,
    );
  const { anchors } = reader;
  const filters = Object.fromEntries([...reader.filters].map(([name, set]) => [name, [...set]]));
  const facts = { url, title, content, anchors, filters, datetime: published };
  return image ? { ...facts, image } : facts;
}

/** Whether the text of an element is not the article's; the packs of the offline edition ask too. */
export function isUnread(name: string, attributes: Attributes): boolean {
  return unread.has(name) || ignoring.some((each) => attributes[each] !== undefined);
}

/** Takes the parser's events up to the end of the article, and keeps what belongs to it. */
class ArticleReader {
  readonly title = new PlainText();
  readonly content = new PlainText();
  readonly anchors: Anchor[] = [];
  readonly filters = new Map<string, Set<string>>();
  /** Those of the element with `data-pagefind-body`. */
  attributes: Attributes | undefined;
  /** The first thing that is wrong with the markup. */
  fault: string | undefined;

  private parser: Parser | undefined;
  private depth = 0;
  private readonly body = new Inside();
  private readonly ignored = new Inside();
  private readonly titles = new Inside();
  private readonly headings = new Inside();
  private heading = { id: '', location: 0 };

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentag(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (attributes['data-pagefind-body'] !== undefined) {
      this.body.open(this.depth);
      this.attributes ??= attributes;
    }
    if (!this.body.now) return;
    this.separateAt(name);
    this.readFilters(attributes['data-pagefind-filter'], attributes);
    if (isUnread(name, attributes)) this.ignored.open(this.depth);
    if (attributes['data-pagefind-meta'] === 'title') this.titles.open(this.depth);
    const { id } = attributes;
    if (id && heading.test(name) && !this.ignored.now) {
      this.headings.open(this.depth);
      this.heading = { id, location: this.content.end };
    }
  }

  ontext(text: string): void {
    if (!this.body.now || this.ignored.now) return;
    (this.titles.now ? this.title : this.content).add(text);
  }

  onclosetag(name: string): void {
    if (this.body.now) this.separateAt(name);
    if (this.headings.close(this.depth)) {
      const text = this.content.toString().slice(this.heading.location);
      if (text !== '') this.anchors.push({ ...this.heading, text });
    }
    this.titles.close(this.depth);
    this.ignored.close(this.depth);
    if (this.body.close(this.depth)) this.parser?.pause();
    this.depth -= 1;
  }

  private separateAt(name: string): void {
    if (inline.has(name)) return;
    this.title.separate();
    this.content.separate();
  }

  private readFilters(list: string | undefined, attributes: Attributes): void {
    for (const entry of list?.split(',') ?? []) {
      const [, name = '', attribute = ''] = filter.exec(entry.trim()) ?? [];
      const value = attributes[attribute];
      if (value) this.filters.set(name, (this.filters.get(name) ?? new Set()).add(value));
      else
        this.fault ??= `bộ lọc «${entry.trim()}» không có giá trị. Viết: data-pagefind-filter="the[data-hit-value]" data-hit-value="nuoc|nước"`;
    }
  }
}

/** Whether the parser is inside an element of some kind; further such elements in it change nothing. */
class Inside {
  private from = 0;

  get now(): boolean {
    return this.from > 0;
  }

  open(depth: number): void {
    if (this.from === 0) this.from = depth;
  }

  /** @returns whether that was the element. */
  close(depth: number): boolean {
    if (this.from !== depth) return false;
    this.from = 0;
    return true;
  }
}
