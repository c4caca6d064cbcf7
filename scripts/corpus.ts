import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench/corpus/write.ts';

/**
 * `node scripts/corpus.ts --articles 1000 --seed 7 --to DIR`: writes a content folder of generated
 * articles for benchmarks. The same numbers give the same files.
 */
const usage =
  'Cách dùng: node scripts/corpus.ts --articles 1000 --to THƯ-MỤC [--seed 7] [--no-pictures]';

try {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      articles: { type: 'string' },
      seed: { type: 'string', default: '1' },
      to: { type: 'string' },
      pictures: { type: 'boolean', default: true },
    },
  });
  const articles = readWhole(values.articles, '--articles', 1);
  const seed = readWhole(values.seed, '--seed', 0);
  if (!values.to) throw new Error('Thiếu --to: thư mục để ghi vào.');
  const start = performance.now();
  await writeCorpus({ articles, seed, target: values.to, pictures: values.pictures });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1).replace('.', ',');
  console.log(`Đã ghi ${articles} bài vào ${values.to} trong ${seconds} giây.`);
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}

function readWhole(text: string | undefined, option: string, least: number): number {
  const value = Number(text);
  if (text && /^\d{1,10}$/.test(text) && value >= least && value <= 0xffff_ffff) return value;
  throw new Error(`${option} phải là một số nguyên từ ${least} trở lên.`);
}
