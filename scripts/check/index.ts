import { relative, sep } from 'node:path';
import { loadContent } from './content/load.ts';
import { rules } from './rules.ts';
import type { CheckResult, Finding } from './types.ts';

export type { CheckResult, Finding } from './types.ts';

/** What to check, and as of when. */
export type CheckOptions = {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The moment that counts as the present, in milliseconds from 1970-01-01T00:00Z. */
  now: number;
  /** The folder's name in messages; by default its path from the working directory. */
  shownRoot?: string;
};

/**
 * Checks the whole content folder, drafts and scheduled articles included, and names every fault.
 * Decides nothing about output or exit codes.
 *
 * @throws when the content folder cannot be listed.
 */
export async function checkContent({
  contentDir,
  now,
  shownRoot = relative(process.cwd(), contentDir).split(sep).join('/') || '.',
}: CheckOptions): Promise<CheckResult> {
  const content = await loadContent(contentDir, shownRoot);
  const findings: Finding[] = [];
  for (const { id, run } of rules) {
    await run({ content, now, report: (finding) => findings.push({ rule: id, ...finding }) });
  }
  return { findings: findings.sort(byPlace), fileCount: content.paths.size };
}

/** By code unit, not by locale, so that every machine prints the same order. */
function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
