import { median } from '../measure/median.ts';
import { type BuildResult, COLD } from './results.ts';

/** One of the numbers that the build is judged by. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** The same by processor time, which other programs on the machine change less; for reading only. */
  readonly processor: number | undefined;
  readonly limit: number;
  /** `lần`, or a unit. */
  readonly unit: string;
  readonly kept: boolean;
  /** Whether the limit is meant for so many articles; with fewer, a build is mostly its start. */
  readonly binding: boolean;
}

/** The number of articles that the limits are meant for. */
const MEANT_FOR = 10_000;
export const ONE_EDITED = 'sửa một bài';

type Find = (name: string, articles: number) => BuildResult | undefined;

/** All that can be said of these results, sizes ascending. */
export function ratiosOf(results: readonly BuildResult[]): Ratio[] {
  const find: Find = (name, articles) =>
    results.find(
      (each) => each.articles === articles && [each.name, each.contestant].includes(name),
    );
  const sizes = [...new Set(results.map(({ articles }) => articles))].sort((a, b) => a - b);
  return [
    ...sizes.flatMap((articles) => [
      ...toPeers(find, articles),
      ...memory(find(COLD, articles), articles),
    ]),
    ...growth(find, { from: 1000, to: 10_000, limit: 11 }),
    ...growth(find, { from: 10_000, to: 50_000, limit: 5.5 }),
  ];
}

function toPeers(find: Find, articles: number): Ratio[] {
  const at = `${count(articles)} bài`;
  const binding = articles >= MEANT_FOR;
  const pairs = [
    { name: 'dựng từ đầu / Eleventy + Pagefind', ours: COLD, peer: 'eleventy', limit: 1.5 },
    { name: 'sửa một bài / Hugo + Pagefind', ours: ONE_EDITED, peer: 'hugo', limit: 0.5 },
  ];
  return pairs.flatMap(({ name, ours, peer, limit }) =>
    quotient(find(ours, articles), find(peer, articles), (value) => ({
      ...value,
      ...{ name: `${at}: ${name}`, limit, unit: 'lần', kept: value.value <= limit, binding },
    })),
  );
}

function growth(
  find: Find,
  { from, to, limit }: { from: number; to: number; limit: number },
): Ratio[] {
  const name = `từ ${count(from)} lên ${count(to)} bài: dựng từ đầu lâu hơn`;
  return quotient(find(COLD, to), find(COLD, from), (value) => ({
    ...value,
    ...{ name, limit, unit: 'lần', kept: value.value <= limit, binding: true },
  }));
}

function memory(cold: BuildResult | undefined, articles: number): Ratio[] {
  if (!cold?.peakBytes.length) return [];
  const value = Math.max(...cold.peakBytes) / 1e9;
  const name = `${count(articles)} bài: bộ nhớ khi dựng từ đầu`;
  const binding = articles === MEANT_FOR;
  return [
    { name, value, processor: undefined, limit: 2.5, unit: 'GB', kept: value <= 2.5, binding },
  ];
}

/** One result in terms of another; nothing when one of them is missing. */
function quotient(
  over: BuildResult | undefined,
  under: BuildResult | undefined,
  make: (value: Pick<Ratio, 'value' | 'processor'>) => Ratio,
): Ratio[] {
  if (!over || !under) return [];
  const known = over.processorSeconds.length > 0 && under.processorSeconds.length > 0;
  return [
    make({
      value: median(over.seconds) / median(under.seconds),
      processor: known ? median(over.processorSeconds) / median(under.processorSeconds) : undefined,
    }),
  ];
}

/** `10.000`, as Vietnamese writes it. */
export function count(number: number): string {
  return number.toLocaleString('vi-VN');
}
