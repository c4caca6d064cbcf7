import type { Answer } from '../browser/ask.ts';
import type { KnownItem } from '../queries/query-class.ts';
import { mean, percentile } from './numbers.ts';
import { reciprocalRank } from './reciprocal-rank.ts';
import type { ClassScore, Miss, Times, Weights } from './results.ts';

/** @param answers - one for each item, in the same order. */
export function scoreClass(items: readonly KnownItem[], answers: readonly Answer[]): ClassScore {
  const ranks = items.map(({ url }, at) => reciprocalRank(answers[at]?.found ?? [], url));
  const empty = answers.filter(({ found }) => found.length === 0).length;
  return { mrr: mean(ranks), empty: empty / answers.length, time: timesOf(answers) };
}

export function timesOf(answers: readonly Answer[]): Times {
  const ms = answers.map((answer) => answer.ms);
  return { p50: percentile(ms, 50), p95: percentile(ms, 95) };
}

export function weightsOf(bytes: readonly number[]): Weights {
  return { mean: mean(bytes), p95: percentile(bytes, 95), max: Math.max(...bytes) };
}

/** The items that do not have their article in the first place. */
export function missesOf(
  name: string,
  items: readonly KnownItem[],
  answers: readonly Answer[],
): Miss[] {
  return items.flatMap(({ text, url }, at) => {
    const rank = (answers[at]?.found ?? []).indexOf(url) + 1;
    return rank === 1 ? [] : { class: name, text, url, rank };
  });
}
