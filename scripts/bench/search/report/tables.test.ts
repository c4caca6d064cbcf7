import { expect, it } from 'vitest';
import { perEngine } from '../engines/engine.ts';
import type { BenchResults } from '../scores/results.ts';
import { budgetsOf } from './budgets.ts';
import { sectionsOf } from './tables.ts';

const time = { p50: 4, p95: 20 };
const weight = { mean: 1024, p95: 2048, max: 4096 };
const results: BenchResults = {
  machine: '2 nhân',
  load: 1,
  versions: '',
  articles: 3,
  seed: 1,
  classes: [
    {
      ...{ id: 'title', name: 'tên bài', target: 0.99, n: 10 },
      scores: perEngine((name) => ({ mrr: name === 'ours' ? 0.98 : 0.5, empty: 0.25, time })),
    },
    {
      ...{ id: 'name', name: 'tên người', target: 0.99, n: 9 },
      scores: perEngine(() => ({ mrr: 0, empty: 1, time })),
    },
    {
      ...{ id: 'number', name: 'số hiệu', target: 0.99, n: 0 },
      scores: perEngine(() => ({ mrr: Number.NaN, empty: Number.NaN, time })),
    },
  ],
  times: perEngine((name) => {
    const times = name === 'pagefind' ? { p50: 8, p95: 40 } : time;
    return { first: times, again: times, slow: times, slowAgain: times };
  }),
  cold: [
    { name: '2–5 chữ', n: 40, page: { ...weight, p95: 256_001 }, search: perEngine(() => weight) },
  ],
  engineBytes: 12_288,
  scripts: [{ path: '/a.js', bytes: 18_000 }],
  faults: perEngine(() => 0),
  misses: [{ class: 'title', text: 'hai', url: '/b/', rank: 2 }],
};

it('holds what was measured against its limits, classes of enough queries only', () => {
  expect(budgetsOf(results).filter(({ kept }) => !kept)).toEqual([
    {
      name: 'tải đến kết quả đầu, 2–5 chữ, p95 (byte) ≤',
      ...{ value: 256_001, limit: 256_000, kept: false },
    },
    { name: 'MRR@10, tên bài ≥', value: 0.98, limit: 0.99, kept: false },
  ]);
});

it('puts the engines side by side', () => {
  const [ranks, empty, , times, cold, scripts, misses] = sectionsOf(results).map(
    ({ rows }) => rows,
  );
  expect(ranks).toEqual([
    ['Loại truy vấn', 'số câu', 'ta', 'Pagefind', 'MiniSearch'],
    ['tên bài', '10', '0.980', '0.500', '0.500'],
    ['tên người', '9', '0.000', '0.000', '0.000'],
    ['số hiệu', '0', '–', '–', '–'],
  ]);
  expect(empty?.[1]).toEqual(['tên bài', '10', '25.0%', '25.0%', '25.0%']);
  expect(times?.[1]?.slice(1)).toEqual(['4.0 / 20.0', '8.0 / 40.0', '4.0 / 20.0', '0.50', '1.00']);
  expect(cold?.[1]?.[1]).toBe('1.0 / 2.0 / 4.0');
  expect(scripts?.[1]).toEqual(['/a.js', '17.6']);
  expect(misses?.[1]).toEqual(['tên bài', 'hai', '2', '/b/']);
});

it('says nothing of misses when there are none', () => {
  const titles = (misses: BenchResults['misses']) =>
    sectionsOf({ ...results, misses }).map(({ title }) => title);
  expect(titles(results.misses)).toHaveLength(titles([]).length + 1);
});
