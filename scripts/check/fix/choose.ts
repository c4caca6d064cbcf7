import type { Edit, Finding, Fix } from '../types.ts';

/** A finding whose fix is to be made. */
export type Fixable = Finding & { fix: Fix };

/**
 * Of the findings that can be mended, in order, those whose edits do not touch each other's places. The
 * rest waits for the next round, when places are looked for anew.
 */
export function chooseFixes(findings: readonly Finding[]): Fixable[] {
  const taken = new Map<string, Edit[]>();
  const names = new Set<string>();
  return findings.filter((finding): finding is Fixable => {
    const { fix } = finding;
    if (!fix) return false;
    const { edits, rename } = fix;
    const renamed = rename ? [rename.from, rename.to].map((it) => it.toLowerCase()) : [];
    if (renamed.some((name) => names.has(name))) return false;
    if (edits.some((edit) => taken.get(edit.path)?.some((other) => touches(edit, other))))
      return false;
    for (const edit of edits) taken.set(edit.path, [...(taken.get(edit.path) ?? []), edit]);
    for (const name of renamed) names.add(name);
    return true;
  });
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.start + b.length && b.start <= a.start + a.length;
}

/** The text with all edits made. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce(
    (done, { start, length, text: by }) => done.slice(0, start) + by + done.slice(start + length),
    text,
  );
}
