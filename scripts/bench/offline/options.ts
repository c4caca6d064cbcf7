import { parseArgs } from 'node:util';

/** What `npm run bench -- offline` was asked for. */
export interface OfflineBenchOptions {
  /** How many generated articles, one measurement each. */
  readonly articles: readonly number[];
  /** A content folder to measure in place of generated ones; as typed. */
  readonly content?: string;
  /** The peer's installation is given up after so many seconds. */
  readonly patience: number;
}

const usualArticles = [1000, 10_000];

/** @throws Error (Vietnamese) on an option or a number that cannot be used. */
export function parseOptions(args: readonly string[]): OfflineBenchOptions {
  const { articles, content, patience } = values(args);
  return {
    articles: articles === undefined ? usualArticles : [whole('--articles', articles)],
    ...(content === undefined ? {} : { content }),
    patience: whole('--patience', patience ?? '900'),
  };
}

function values(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { articles: text, content: text, patience: text };
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const usage = 'bench -- offline [--articles N | --content DIR] [--patience GIÂY]';
    throw new Error(`Tham số không dùng được: «${args.join(' ')}». Viết: ${usage}`, { cause });
  }
}

function whole(name: string, value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
  throw new Error(`${name} «${value}» không phải là số nguyên từ 1 trở lên.`);
}
