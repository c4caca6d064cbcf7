import { join, relative, sep } from 'node:path';
import { parseContent } from '../content/parse-content.ts';
import { readContentFiles } from '../content/read-files.ts';
import type { CheckOptions } from '../index.ts';
import { rules } from '../rules.ts';
import { runRules } from '../run-rules.ts';
import type { Change, Finding } from '../types.ts';
import { wantedBy } from '../wanted.ts';
import { changesOf, editsByPath } from './changes.ts';
import { applyEdits, chooseFixes, type Fixable } from './choose.ts';
import { isUnparsable } from './unparsable.ts';
import { renameFile, replaceFile } from './write-file.ts';

/** A mend may lay open the next; more than a few in a row would be a fault of a rule. */
const MOST_ROUNDS = 5;

/**
 * Mends what is safe to mend without asking an author, until nothing is left of it. Files that cannot be
 * parsed stay as they are, unless the mend is what lets them be parsed.
 *
 * @returns all that was changed, in order.
 * @throws when a file cannot be written; what was changed before stays changed.
 */
export async function fixContent(options: CheckOptions): Promise<Change[]> {
  const changes: Change[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const made = await fixOnce(options);
    changes.push(...made);
    if (made.length === 0) break;
  }
  return changes;
}

async function fixOnce({ contentDir, now, shownRoot, only }: CheckOptions): Promise<Change[]> {
  const shown = shownRoot ?? (relative(process.cwd(), contentDir).split(sep).join('/') || '.');
  const content = parseContent(await readContentFiles(contentDir), shown);
  const isWanted = wantedBy(only, shown);
  const findings: Finding[] = runRules(rules, { content, now }).filter(isWanted);
  const fixes = withoutDamage(chooseFixes(findings), content.texts);
  for (const { fix } of fixes) {
    if (fix.rename)
      await renameFile(join(contentDir, fix.rename.from), join(contentDir, fix.rename.to));
  }
  for (const [path, edits] of editsByPath(fixes)) {
    await replaceFile(join(contentDir, path), applyEdits(content.texts.get(path) ?? '', edits));
  }
  return fixes.flatMap((fixable) => changesOf(fixable, content.texts, shown));
}

/** Leaves out what would make, or leave, a file that cannot be parsed. */
function withoutDamage(fixes: Fixable[], texts: ReadonlyMap<string, string>): Fixable[] {
  const damaged = new Set<string>();
  for (const [path, edits] of editsByPath(fixes)) {
    const before = texts.get(path) ?? '';
    if (isUnparsable(path, applyEdits(before, edits))) damaged.add(path);
  }
  if (damaged.size === 0) return fixes;
  return fixes.filter(({ fix }) => !fix.edits.some(({ path }) => damaged.has(path)));
}
