import { fold } from '../text/fold.ts';

/** What relatedness is judged by. `address` is the identity. */
export interface Relatable {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly section: string;
  readonly date: { readonly epochMs: number };
}

/** How much each sign of kinship counts; a sign that few articles share counts more (its IDF). */
export const WEIGHTS = {
  tag: 3,
  titleWord: 1.2,
  summaryWord: 0.4,
  sameSection: 1.5,
  /** Taken off for each doubling of the years between two articles. */
  age: 0.6,
} as const;

/**
 * A sign shared by more articles than this says little, and following it would make the work
 * quadratic: of each sign only the articles nearest in time are looked at.
 */
const NEIGHBOURS_PER_SIGN = 24;
/** How many of the articles found that way are then compared by all their signs, capped or not. */
const SHORTLIST = 64;
const YEAR_MS = 365.25 * 24 * 3600 * 1000;

/** What an article is about: each sign's key and weight. */
type Signs = ReadonlyMap<string, number>;

/** Who carries a sign, as ascending indexes in order of time. */
type Carriers = ReadonlyMap<string, readonly number[]>;

/**
 * For every article the addresses of the `count` most related ones, best first.
 * Time: O(n · signs · (NEIGHBOURS_PER_SIGN + SHORTLIST)). The same input in any order gives the same
 * answer.
 */
export function relateAll(articles: readonly Relatable[], count: number): Map<string, string[]> {
  const inTime = [...articles].sort(
    (a, b) => a.date.epochMs - b.date.epochMs || (a.address < b.address ? -1 : 1),
  );
  const signs = inTime.map(signsOf);
  const carriers = carriersOf(signs);
  const rarityOf = (key: string) =>
    Math.log((inTime.length + 1) / (carriers.get(key)?.length ?? 1));
  return new Map(
    inTime.map((article, index) => {
      const own = [...(signs[index] ?? [])].map(([key, weight]) => ({
        key,
        weight: weight * rarityOf(key),
      }));
      const scored = shortlist(index, own, carriers).map((other) => ({
        other: inTime[other] as Relatable,
        score: sum(own.filter(({ key }) => signs[other]?.has(key)).map(({ weight }) => weight)),
      }));
      return [article.address, best(article, scored, count)];
    }),
  );
}

function signsOf(article: Relatable): Signs {
  // The first weight counts: a word of the title is not counted again in the summary.
  const signs = new Map<string, number>();
  const add = (key: string, weight: number) => signs.has(key) || signs.set(key, weight);
  for (const tag of article.tags) add(`t:${fold(tag)}`, WEIGHTS.tag);
  for (const word of words(article.title)) add(`w:${word}`, WEIGHTS.titleWord);
  for (const word of words(article.summary)) add(`w:${word}`, WEIGHTS.summaryWord);
  add(`s:${article.section}`, WEIGHTS.sameSection);
  return signs;
}

function carriersOf(signs: readonly Signs[]): Carriers {
  const carriers = new Map<string, number[]>();
  for (const [index, own] of signs.entries()) {
    for (const key of own.keys()) {
      const list = carriers.get(key);
      if (list) list.push(index);
      else carriers.set(key, [index]);
    }
  }
  return carriers;
}

/** Pairs of neighbouring syllables, since a Vietnamese word is mostly two of them. */
function words(text: string): string[] {
  const syllables =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
}

/** The articles that promise most, judged by the signs through which they were found. */
function shortlist(
  self: number,
  signs: readonly { readonly key: string; readonly weight: number }[],
  carriers: Carriers,
): number[] {
  const scores = new Map<number, number>();
  for (const { key, weight } of signs) {
    for (const other of nearest(carriers.get(key) ?? [], self)) {
      scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a)
    .slice(0, SHORTLIST)
    .map(([other]) => other);
}

/** The carriers nearest in time to `self`, without it. `list` ascends. */
function nearest(list: readonly number[], self: number): number[] {
  if (list.length <= NEIGHBOURS_PER_SIGN) return list.filter((other) => other !== self);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < self) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(
    0,
    Math.min(low - NEIGHBOURS_PER_SIGN / 2, list.length - NEIGHBOURS_PER_SIGN - 1),
  );
  return list.slice(start, start + NEIGHBOURS_PER_SIGN + 1).filter((other) => other !== self);
}

function best(
  { date }: Relatable,
  scored: readonly { readonly other: Relatable; readonly score: number }[],
  count: number,
): string[] {
  return scored
    .map(({ other, score }) => {
      const years = Math.abs(other.date.epochMs - date.epochMs) / YEAR_MS;
      return { ...other, score: score - WEIGHTS.age * Math.log2(1 + years) };
    })
    .sort(
      (a, b) =>
        b.score - a.score || b.date.epochMs - a.date.epochMs || (a.address < b.address ? -1 : 1),
    )
    .slice(0, count)
    .map(({ address }) => address);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
