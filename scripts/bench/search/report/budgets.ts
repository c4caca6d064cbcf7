import { engines } from '../engines/engine.ts';
import type { BenchResults } from '../scores/results.ts';
import { engineNames } from './engine-names.ts';

/** A class of fewer queries says too little to be held to its target. */
export const leastQueries = 10;

/** One thing that must not be above (or below) a number. */
export interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly kept: boolean;
}

const kilobyte = 1024;

/** The budgets and targets of the search and whether they hold. */
export function budgetsOf({ classes, times, cold, engineBytes, faults }: BenchResults): Budget[] {
  return [
    atMost('bộ tìm của ta, gzip (byte)', engineBytes, 12 * kilobyte),
    ...cold.map(({ name, page }) =>
      atMost(`tải đến kết quả đầu, ${name}, p95 (byte)`, page.p95, 250 * kilobyte),
    ),
    atMost('một lần tìm, p95 (ms)', times.ours.first.p95, 100),
    atMost('một lần tìm, CPU chậm 4×, p95 (ms)', times.ours.slow.p95, 400),
    atMost('hỏi lại, CPU chậm 4×, p95 (ms)', times.ours.slowAgain.p95, 400),
    // What a peer failed at says nothing about how well it finds.
    ...engines.map((name) => atMost(`truy vấn bị lỗi, ${engineNames[name]}`, faults[name], 0)),
    ...classes
      .filter(({ n }) => n >= leastQueries)
      .map(({ name, target, scores }) => atLeast(`MRR@10, ${name}`, scores.ours.mrr, target)),
  ];
}

function atMost(name: string, value: number, limit: number): Budget {
  return { name: `${name} ≤`, value, limit, kept: value <= limit };
}

function atLeast(name: string, value: number, limit: number): Budget {
  return { name: `${name} ≥`, value, limit, kept: value >= limit };
}
