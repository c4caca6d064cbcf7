/**
 * What a hit shows of an article (`fragment/*.pf_fragment` of the search index) is made from the
 * article's page, so that it need not be kept twice. `recipeOf` in src/integrations/offline writes
 * the recipes and makes sure that what comes out is what the index has.
 *
 * A recipe is counts of tags, separated by commas: in front of so many tags stands text that is not
 * the hit's, then of so many text that is, and so on in turn; the rest is not the hit's. Behind them
 * may stand JSON, which replaces what the page does not give.
 */

/** As src/search reads it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A tag, and the text in front of it. */
export const tagPattern = /([^<]*)<(\/?)([\w-]+)([^>]*)>/gu;

/** Their text continues the word that they stand in: those of `extractArticle` that articles have. */
const inline =
  /^(?:a|abbr|b|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/u;
const heading = /^h[2-4]$/u;
/** Where the page says what a hit tells beside the text. */
const metaAttributes = [
  ['ngay', 'data-hit-datetime'],
  ['anh', 'data-hit-image'],
] as const;
const filterPattern = /([\w-]+)\[([\w-]+)\]/gu;
const entity = /&(#x?)?(\w+);/gu;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const invisible = /[\u00ad\u2060\ufeff]/gu;

/**
 * @param title - HTML-escaped.
 * @param main - what the article's `<main>` holds.
 */
export function fragmentOf(path: string, title: string, main: string, recipe: string): Fragment {
  const [, counts = '', changes] = /^([\d,]*)(.*)$/su.exec(recipe) ?? [];
  const runs = counts.split(',').map(Number);
  const filters: Record<string, string[]> = {};
  const meta: Record<string, string> = { title: plain(title) };
  const anchors: Anchor[] = [];
  let content = '';
  let block = '';
  let [left = 0] = runs;
  /** The hit's text is in every other run, and in the second first. */
  let run = 0;
  let anchor = { id: '', location: 0 };

  for (const [, text = '', close, name = '', attributes = ''] of main.matchAll(tagPattern)) {
    while (left === 0) {
      run += 1;
      left = runs[run] ?? Number.POSITIVE_INFINITY;
    }
    left -= 1;
    if (run % 2 === 1) block += text;
    if (!inline.test(name)) {
      const shown = plain(block);
      block = '';
      if (shown) content += content ? ` ${shown}` : shown;
    }
    if (heading.test(name)) {
      const part = content.slice(anchor.location);
      if (close && anchor.id && part) anchors.push({ ...anchor, text: part });
      const location = content ? content.length + 1 : 0;
      anchor = { id: close ? '' : attributeOf(attributes, 'id'), location };
    }
    if (attributes.includes(' data-')) readFacts(attributes, filters, meta);
  }
  return { url: `/${path}`, content, filters, meta, anchors, ...JSON.parse(changes || '{}') };
}

/** Adds what a tag's attributes tell of the article. */
function readFacts(
  attributes: string,
  filters: Record<string, string[]>,
  meta: Record<string, string>,
): void {
  const list = attributeOf(attributes, 'data-pagefind-filter');
  for (const [, name = '', from = ''] of list.matchAll(filterPattern)) {
    const values = new Set(filters[name]).add(attributeOf(attributes, from));
    filters[name] = [...values];
  }
  for (const [name, from] of metaAttributes) {
    const value = attributeOf(attributes, from);
    if (value) meta[name] = value;
  }
}

/** As a page shows it: white space is one space, and letters are NFC. */
function plain(html: string): string {
  return unescaped(html).replace(invisible, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function attributeOf(attributes: string, name: string): string {
  const start = attributes.indexOf(` ${name}="`);
  const value = start < 0 ? '' : attributes.slice(start + name.length + 3);
  return unescaped(value.slice(0, Math.max(0, value.indexOf('"'))));
}

function unescaped(html: string): string {
  return html.replace(entity, (whole, number: string | undefined, name: string) =>
    number ? String.fromCharCode(Number(`0${number.slice(1)}${name}`)) : (named[name] ?? whole),
  );
}
