import type { OfflineResults } from '../results.ts';

/** One thing that must not be above a number. */
export interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly kept: boolean;
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** The budgets for 10,000 articles, which fewer articles must not exceed either. */
export function budgetsOf({ ours }: OfflineResults): Budget[] {
  const { everything, update, workerBytes } = ours;
  return [
    atMost('lấy toàn bộ (byte)', everything.bytes, 30 * megabyte),
    atMost('lấy toàn bộ (yêu cầu)', everything.requests, 120),
    atMost('thêm một bài (byte)', update.bytes, 400 * kilobyte),
    atMost('thêm một bài (yêu cầu)', update.requests, 6),
    atMost('service worker, gzip (byte)', workerBytes, 6 * kilobyte),
  ];
}

function atMost(name: string, value: number, limit: number): Budget {
  return { name, value, limit, kept: value <= limit };
}
