import { formatTable } from '../shared/table.ts';
import type { Cost } from './measure.ts';

/** Articles a second on one core that the text rules are to reach, parsing included. */
export const WANTED_PER_SECOND = 2_000;

/** Costs as a table; `peer` is what the others are held against. */
export function costTable(costs: readonly Cost[], peer: Cost): string {
  const rows = costs.map(({ name, ms }) => [
    name,
    ms.toFixed(3).replace('.', ','),
    String(perSecond(ms)),
    (ms / peer.ms).toFixed(2).replace('.', ','),
  ]);
  return formatTable([['phần việc', 'ms/bài', 'bài/giây', `so với ${peer.name}`], ...rows]);
}

/** How many articles a second. */
export function perSecond(ms: number): number {
  return Math.round(1_000 / ms);
}
