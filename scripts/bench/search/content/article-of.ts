import { Parser } from 'htmlparser2';

/** An article as its reader gets it: what queries are made from, and what every engine indexes. */
export interface Article {
  /** Its address, root-relative. */
  readonly url: string;
  readonly title: string;
  /** Paragraphs, headings, list items, captions …: NFC, single spaces, never empty. */
  readonly blocks: readonly string[];
  /** Authors and the poster, as they are named beside the text. */
  readonly people: readonly string[];
}

/** Elements within a line; every other one begins and ends a block. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template']);

/** The title, the text and the people of an article's page; throws (Vietnamese) when it has no title. */
export function articleOf(html: string, url: string): Article {
  const found = new ArticleText();
  const parser = new Parser(found, { decodeEntities: true });
  parser.end(html);
  if (found.title.length !== 1) throw new Error(`${url}: không thấy tên bài trong trang.`);
  return { url, title: found.title[0] ?? '', blocks: found.blocks, people: found.people };
}

/** Collects text by where it stands; `depth` counters are 0 outside of what they name. */
class ArticleText {
  readonly title: string[] = [];
  readonly blocks: string[] = [];
  readonly people: string[] = [];
  private text = '';
  private readonly open: { readonly name: string; readonly kind: Kind }[] = [];
  private readonly depth = { article: 0, ignored: 0, title: 0, person: 0 };

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const kind = kindOf(name, attributes);
    if (!inline.has(name) || kind === 'person') this.endBlock();
    if (kind) this.depth[kind] += 1;
    if (!voids.has(name)) this.open.push({ name, kind });
    else if (kind) this.depth[kind] -= 1;
  }

  ontext(text: string): void {
    this.text += text;
  }

  onclosetag(name: string): void {
    if (voids.has(name)) return;
    const kind = this.open.pop()?.kind;
    if (!inline.has(name) || kind === 'person') this.endBlock();
    if (kind) this.depth[kind] -= 1;
  }

  private endBlock(): void {
    const text = this.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    this.text = '';
    const { article, ignored, title, person } = this.depth;
    if (text === '' || article === 0) return;
    if (title > 0) this.title.push(text);
    else if (person > 0) this.people.push(text);
    else if (ignored === 0) this.blocks.push(text);
  }
}

const voids = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
type Kind = 'article' | 'ignored' | 'title' | 'person' | undefined;

function kindOf(name: string, attributes: Readonly<Record<string, string>>): Kind {
  if (attributes['rel'] === 'author') return 'person';
  if (name === 'article') return 'article';
  if (name === 'h1') return 'title';
  return silent.has(name) || 'data-pagefind-ignore' in attributes ? 'ignored' : undefined;
}
