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
const YEAR_MS = 365.25 * 24 * 3600 * 1000;

interface Sign {
  readonly key: string;
  readonly weight: number;
}

/**
 * For every article the addresses of the `count` most related ones, best first.
 * Time: O(n · signs · NEIGHBOURS_PER_SIGN). The same input in any order gives the same answer.
 */
export function relateAll(articles: readonly Relatable[], count: number): Map<string, string[]> {
  const inTime = [...articles].sort(
    (a, b) => a.date.epochMs - b.date.epochMs || (a.address < b.address ? -1 : 1),
  );
  const signs = inTime.map(signsOf);
  const carriers = new Map<string, number[]>();
  for (const [index, own] of signs.entries()) {
    for (const { key } of own) {
      const list = carriers.get(key);
      if (list) list.push(index);
      else carriers.set(key, [index]);
    }
  }
  return new Map(
    inTime.map((article, index) => {
      const scores = scoreNeighbours(index, signs[index] ?? [], carriers, inTime.length);
      return [article.address, best(index, scores, inTime, count)];
    }),
  );
}

function signsOf(article: Relatable): Sign[] {
  const title = new Set(words(article.title));
  const summary = new Set(words(article.summary).filter((word) => !title.has(word)));
  return [
    ...article.tags.map((tag) => ({ key: `t:${fold(tag)}`, weight: WEIGHTS.tag })),
    ...[...title].map((word) => ({ key: `w:${word}`, weight: WEIGHTS.titleWord })),
    ...[...summary].map((word) => ({ key: `w:${word}`, weight: WEIGHTS.summaryWord })),
    { key: `s:${article.section}`, weight: WEIGHTS.sameSection },
  ];
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

function scoreNeighbours(
  self: number,
  signs: readonly Sign[],
  carriers: ReadonlyMap<string, readonly number[]>,
  total: number,
): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { key, weight } of signs) {
    const list = carriers.get(key) ?? [];
    const rarity = Math.log((total + 1) / list.length);
    for (const other of nearest(list, self)) {
      scores.set(other, (scores.get(other) ?? 0) + weight * rarity);
    }
  }
  return scores;
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
  self: number,
  scores: ReadonlyMap<number, number>,
  inTime: readonly Relatable[],
  count: number,
): string[] {
  const own = inTime[self]?.date.epochMs ?? 0;
  return [...scores]
    .map(([index, score]) => {
      const { address, date } = inTime[index] as Relatable;
      const years = Math.abs(date.epochMs - own) / YEAR_MS;
      return { address, date, score: score - WEIGHTS.age * Math.log2(1 + years) };
    })
    .sort(
      (a, b) =>
        b.score - a.score || b.date.epochMs - a.date.epochMs || (a.address < b.address ? -1 : 1),
    )
    .slice(0, count)
    .map(({ address }) => address);
}
