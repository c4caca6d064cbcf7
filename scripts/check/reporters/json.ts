import { countsOf } from '../order.ts';
import type { Finding, Report } from '../types.ts';

/** For programs: one JSON object, whose form report.schema.json describes. */
export function jsonReport({ findings, fileCount, changes }: Report): string {
  const report = {
    version: 1,
    summary: { ...countsOf(findings), checked: fileCount },
    findings: findings.map(entry),
    ...(changes && { changes }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function entry({ fix, ...finding }: Finding) {
  return { ...finding, fixable: fix !== undefined };
}
