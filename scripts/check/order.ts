import type { Finding } from './types.ts';

/**
 * The worst first, then by file, line and column; by code unit, not by locale, so that every machine
 * prints the same order.
 */
export function byWeight(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}

/** How many findings of each weight there are, and in how many files. */
export function countsOf(findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Set(findings.map(({ file }) => file)).size;
  return { errors, warnings: findings.length - errors, files };
}
