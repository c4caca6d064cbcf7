/**
 * How the text of a page is kept in a pack: its addresses and titles, and those of the articles that
 * it links to, are references into the packs' indexes. Each begins with a control character, which no
 * page holds.
 */
export const reference = {
  /** The page's own path. */
  path: '\u0001',
  /** The same within an address in an address: `2020%2F03%2Fbai%2F`. */
  encodedPath: '\u0002',
  /** The last segment of that path, where it stands alone. */
  slug: '\u0003',
  title: '\u0004',
  /** The path of another article, with `articleCode` behind it. */
  otherPath: '\u0005',
  /** The title of the other article that was last referred to. */
  otherTitle: '\u0006',
} as const;

/** Behind the text of an article, after this, stands the recipe of what its hits show. */
export const endOfText = '\u0007';

/** What a reference stands for. */
export interface Named {
  /** Relative to the base path: `2020/03/bai/`. */
  readonly path: string;
  /** HTML-escaped. */
  readonly title: string;
}

/** An article's year, and its number in that year, the oldest being 0. Three characters tell it. */
export interface ArticleNumber {
  readonly year: number;
  readonly number: number;
}

const [firstYear, firstCode, digit] = [1980, 0x30, 64];
const codeLength = 3;

/** Years before it, and numbers from here on, have no code. */
export const codeLimits = { firstYear, numbers: digit ** 2 } as const;

export function articleCode({ year, number }: ArticleNumber): string {
  const digits = [year - firstYear, Math.floor(number / digit), number % digit];
  return String.fromCharCode(...digits.map((each) => each + firstCode));
}

export function articleOfCode(code: string): ArticleNumber {
  const [year = 0, high = 0, low = 0] = [...code].map((each) => each.charCodeAt(0) - firstCode);
  return { year: year + firstYear, number: high * digit + low };
}

/** The codes of the articles that a text refers to. */
export function codesIn(text: string): readonly string[] {
  return text
    .split(reference.otherPath)
    .slice(1)
    .map((part) => part.slice(0, codeLength));
}

/**
 * The text with what its references stand for.
 *
 * @param find - gives the article of each of `codesIn`.
 */
export function fillPage(text: string, own: Named, find: (code: string) => Named): string {
  const [first = '', ...rest] = text.split(reference.otherPath);
  const others = rest.map((part) => {
    const { path, title } = find(part.slice(0, codeLength));
    return path + part.slice(codeLength).replaceAll(reference.otherTitle, () => title);
  });
  const { path, title } = own;
  return [first, ...others]
    .join('')
    .replaceAll(reference.path, path)
    .replaceAll(reference.encodedPath, encodeURIComponent(path))
    .replaceAll(reference.slug, slugOf(path))
    .replaceAll(reference.title, () => title);
}

/** `2020/03/bai/` → `bai`. */
export function slugOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
