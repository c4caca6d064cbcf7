import { type GenerationSteps, horizonOf, usualSteps } from '../offline/generations.ts';
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

/** A sign of an article, weighed. */
interface Sign {
  readonly weight: number;
  /** The articles before the horizon that carry it; they ascend. */
  readonly carriers: { readonly list: readonly number[]; readonly count: number };
}

/**
 * For every article the addresses of the `count` most related ones, best first. An article knows
 * only those before its horizon (src/offline/generations.ts), so that a new article changes the pages
 * of new ones alone. Time: O(n · signs · (NEIGHBOURS_PER_SIGN + SHORTLIST)), with a logarithm of n for
 * each sign. The same input in any order gives the same answer.
 */
export function relateAll(
  articles: readonly Relatable[],
  count: number,
  steps: GenerationSteps = usualSteps,
): Map<string, string[]> {
  // As in the search index, of which the generations are made: of one moment by address, backwards.
  const inTime = [...articles].sort(
    (a, b) => a.date.epochMs - b.date.epochMs || (a.address < b.address ? 1 : -1),
  );
  const signs = inTime.map(signsOf);
  const carriers = carriersOf(signs);
  return new Map(
    inTime.map((article, index) => {
      const horizon = horizonOf(index, inTime.length, steps);
      const own = [...(signs[index] ?? [])].map(([key, weight]) => {
        const list = carriers.get(key) ?? [];
        const known = placeIn(list, horizon);
        const rarity = Math.log((horizon + 1) / known);
        return { key, weight: weight * rarity, carriers: { list, count: known } };
      });
      const scored = shortlist(index, own).map((other) => ({
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
function shortlist(self: number, signs: readonly Sign[]): number[] {
  const scores = new Map<number, number>();
  for (const { weight, carriers } of signs) {
    for (const other of nearest(carriers, self)) {
      scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a)
    .slice(0, SHORTLIST)
    .map(([other]) => other);
}

/** Of the first `count` carriers those nearest in time to `self`, without it. */
function nearest({ list, count }: Sign['carriers'], self: number): number[] {
  const wanted = Math.min(count, NEIGHBOURS_PER_SIGN + 1);
  const start = placeIn(list, self) - NEIGHBOURS_PER_SIGN / 2;
  const from = Math.max(0, Math.min(start, count - wanted));
  return list.slice(from, from + wanted).filter((other) => other !== self);
}

/** How many numbers of an ascending list are below `limit`. */
function placeIn(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
