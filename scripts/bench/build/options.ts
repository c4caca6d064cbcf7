import { parseArgs } from 'node:util';

/** What is measured: ours in each of its situations, and three peers. */
export const contestants = ['ours', 'astro', 'eleventy', 'hugo'] as const;
export type Contestant = (typeof contestants)[number];

/** What `npm run bench -- build` was asked for. */
export interface BuildBenchOptions {
  /** Numbers of articles, ascending, none twice. */
  readonly sizes: readonly number[];
  /** Runs of each build; absent: three up to 1,000 articles, else one. */
  readonly runs?: number;
  /** Which corpus. */
  readonly seed: number;
  /** Whether one article of twenty shows a picture. */
  readonly pictures: boolean;
  readonly only: readonly Contestant[];
  /** Whether to tell where the time of our build goes, instead of comparing it. */
  readonly profile: boolean;
  /** Where to put everything that was measured, as JSON. */
  readonly json?: string;
}

export const usage =
  'bench -- build [--articles 1000,10000] [--large] [--runs N] [--seed N] [--no-pictures] [--only ours,astro,eleventy,hugo] [--profile] [--json FILE]';

const USUAL = '1000,10000';
const LARGE = 50_000;
/** Up to so many articles a build is short enough to run it three times. */
const SMALL = 1_000;

/** @throws Error (Vietnamese) on an option, a number or a name that cannot be used. */
export function parseOptions(args: readonly string[]): BuildBenchOptions {
  const { articles, large, runs, seed, pictures, only, profile, json } = values(args);
  const sizes = articles.split(',').map((each) => whole('--articles', each, 1));
  return {
    sizes: [...new Set(large ? [...sizes, LARGE] : sizes)].sort((a, b) => a - b),
    ...(runs === undefined ? {} : { runs: whole('--runs', runs, 1) }),
    seed: whole('--seed', seed, 0),
    pictures,
    only: only === undefined ? contestants : only.split(',').map(contestant),
    profile,
    ...(json === undefined ? {} : { json }),
  };
}

/** How often each build of a corpus of so many articles runs; the median counts. */
export function runsFor(articles: number, { runs }: Pick<BuildBenchOptions, 'runs'>): number {
  return runs ?? (articles <= SMALL ? 3 : 1);
}

function values(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        articles: { type: 'string', default: USUAL },
        large: flag,
        runs: text,
        seed: { type: 'string', default: '1' },
        pictures: { type: 'boolean', default: true },
        only: text,
        profile: flag,
        json: text,
      },
    }).values;
  } catch (cause) {
    throw new Error(`Tham số không dùng được: «${args.join(' ')}». Viết: ${usage}`, { cause });
  }
}

function whole(name: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least) return number;
  throw new Error(`${name} «${value}» không phải là số nguyên từ ${least} trở lên.`);
}

function contestant(name: string): Contestant {
  const known = contestants.find((each) => each === name);
  if (known) return known;
  throw new Error(`--only «${name}»: không có. Chọn trong: ${contestants.join(', ')}.`);
}
