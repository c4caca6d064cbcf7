import { relative, sep } from 'node:path';
import { lookAtPictures } from './content/look-at-pictures.ts';
import { parseContent } from './content/parse-content.ts';
import { readContentFiles } from './content/read-files.ts';
import { byWeight } from './order.ts';
import { rules } from './rules.ts';
import { runRules } from './run-rules.ts';
import type { CheckResult } from './types.ts';
import { isWantedPath, wantedBy } from './wanted.ts';

export type { CheckResult, Finding } from './types.ts';

/** What to check, and as of when. */
export type CheckOptions = {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The moment that counts as the present, in milliseconds from 1970-01-01T00:00Z. */
  now: number;
  /** The folder's name in messages; by default its path from the working directory. */
  shownRoot?: string;
  /**
   * Files and folders whose findings are wanted, relative to the content folder, with `/`; by default
   * all. Everything is read all the same, since files depend on each other, but for other pictures.
   */
  only?: readonly string[];
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
  only,
}: CheckOptions): Promise<CheckResult> {
  const isWanted = (path: string) => isWantedPath(path, only);
  const parsed = parseContent(await readContentFiles(contentDir), shownRoot);
  const content = { ...parsed, pictures: await lookAtPictures(parsed, isWanted) };
  const findings = runRules(rules, { content, now }).filter(wantedBy(only, shownRoot));
  const fileCount = [...content.paths].filter(isWanted).length;
  return { findings: findings.sort(byWeight), fileCount };
}
