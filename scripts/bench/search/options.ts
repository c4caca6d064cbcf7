import { parseArgs } from 'node:util';

/** What `npm run bench -- search` was asked for. Paths as typed; absent: the environment's or none. */
export interface SearchBenchOptions {
  /** The content folder to build. */
  readonly content?: string;
  /** An already built site (base path `/`) to measure, instead of building one. */
  readonly site?: string;
  /** Where to put everything that was measured, as JSON. */
  readonly json?: string;
  /** Queries a class, at most. */
  readonly queries: number;
  readonly seed: number;
}

/** @throws Error (Vietnamese) on an option or a number that cannot be used. */
export function parseOptions(args: readonly string[]): SearchBenchOptions {
  const { content, site, json, queries, seed } = values(args);
  return {
    ...(content === undefined ? {} : { content }),
    ...(site === undefined ? {} : { site }),
    ...(json === undefined ? {} : { json }),
    queries: whole('--queries', queries ?? '150', 1),
    seed: whole('--seed', seed ?? '1', 0),
  };
}

function values(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { content: text, site: text, json: text, queries: text, seed: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const usage =
      'bench -- search [--content DIR | --site DIR] [--queries N] [--seed N] [--json FILE]';
    throw new Error(`Tham số không dùng được: «${args.join(' ')}». Viết: ${usage}`, { cause });
  }
}

function whole(name: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least) return number;
  throw new Error(`${name} «${value}» không phải là số nguyên từ ${least} trở lên.`);
}
