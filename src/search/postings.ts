/** Where the spellings of one base stand, over all bundles. */
export interface Postings {
  /** Numbers of the pages, ascending. */
  readonly pages: Int32Array;
  /** Page `i` has the places `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** Numbers of the words in their text, ascending on a page. */
  readonly positions: Int32Array;
  /** At each place, which of the spellings stands there. */
  readonly forms: Uint16Array;
  readonly spellings: readonly Spelling[];
}

/** One way that a base is written in the archive. */
export interface Spelling {
  readonly base: string;
  /** WordKey.marks. */
  readonly marks: string;
}

/** Collects places in any order of the pages; one spelling after another. */
export class PostingsBuilder {
  private readonly spellings: Spelling[] = [];
  private readonly pages: number[] = [];
  private readonly positions: number[] = [];
  private readonly forms: number[] = [];

  /** The places that are added next have this spelling. */
  begin(spelling: Spelling): void {
    this.spellings.push(spelling);
  }

  add(page: number, position: number): void {
    this.pages.push(page);
    this.positions.push(position);
    this.forms.push(this.spellings.length - 1);
  }

  /** Sorts by page (counting, since the pages are few and the places many), then by position. */
  build(pageCount: number): Postings {
    const total = this.pages.length;
    const ends = new Int32Array(pageCount + 1);
    for (const page of this.pages) ends[page + 1] = at(ends, page + 1) + 1;
    let distinct = 0;
    for (let page = 0; page < pageCount; page += 1) {
      if (at(ends, page + 1) > 0) distinct += 1;
      ends[page + 1] = at(ends, page + 1) + at(ends, page);
    }
    const pages = new Int32Array(distinct);
    const starts = new Int32Array(distinct + 1);
    for (let page = 0, i = 0; page < pageCount; page += 1) {
      if (at(ends, page + 1) === at(ends, page)) continue;
      pages[i] = page;
      starts[i++] = at(ends, page);
      starts[i] = at(ends, page + 1);
    }
    const positions = new Int32Array(total);
    const forms = new Uint16Array(total);
    const next = ends.slice();
    for (let i = 0; i < total; i += 1) {
      const page = this.pages[i] ?? 0;
      const position = this.positions[i] ?? 0;
      let place = at(next, page);
      next[page] = place + 1;
      for (; place > at(ends, page) && at(positions, place - 1) > position; place -= 1) {
        positions[place] = at(positions, place - 1);
        forms[place] = at(forms, place - 1);
      }
      positions[place] = position;
      forms[place] = this.forms[i] ?? 0;
    }
    return { pages, starts, positions, forms, spellings: this.spellings };
  }
}

/** No places at all. */
export const noPostings: Postings = new PostingsBuilder().build(0);

/** The index of `value` in an ascending list, or -1. */
export function indexIn(list: Int32Array, value: number, from = 0, to = list.length): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = at(list, middle);
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The pages that are in both ascending lists. */
export function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.filter((page) => indexIn(many, page) >= 0);
}

/** The pages that are in either ascending list. */
export function unite(a: Int32Array, b: Int32Array): Int32Array {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return Int32Array.from(new Set([...a, ...b])).sort();
}

/** A typed array's element; outside it, 0. */
function at(list: Int32Array | Uint16Array, index: number): number {
  return list[index] ?? 0;
}
