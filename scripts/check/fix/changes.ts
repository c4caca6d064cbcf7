import { placeAt } from '../content/place-at.ts';
import type { Change, Edit } from '../types.ts';
import type { Fixable } from './choose.ts';

/** What a fix changes, for the person who asked for it; `texts` are those before it. */
export function changesOf(
  { rule, file, fix }: Fixable,
  texts: ReadonlyMap<string, string>,
  shownRoot: string,
): Change[] {
  const edited = fix.edits.map((edit): Change => {
    const source = texts.get(edit.path) ?? '';
    const { line } = placeAt(source, edit.start);
    const shown = `${shownRoot}/${edit.path}`;
    return {
      rule,
      file: shown,
      line,
      before: shownText(source.slice(edit.start, edit.start + edit.length)),
      after: shownText(edit.text),
    };
  });
  const oncePerLine = edited.filter((change, index) => {
    const first = edited.findIndex((other) => isSame(other, change));
    return first === index;
  });
  if (!fix.rename) return oncePerLine;
  const { from, to } = fix.rename;
  return [{ rule, file, line: 1, before: from, after: to }, ...oncePerLine];
}

function isSame(a: Change, b: Change): boolean {
  return a.file === b.file && a.line === b.line && a.before === b.before;
}

/** Spaces and line ends would not be seen; a decomposed letter looks like a composed one. */
function shownText(text: string): string {
  if (/^\s*$/.test(text)) return text === '' ? '(không có gì)' : JSON.stringify(text);
  return text === text.normalize('NFC') ? text : `${text} (dấu rời)`;
}

/** Edits by the file that they change. */
export function editsByPath(fixes: readonly Fixable[]): Map<string, Edit[]> {
  const byPath = new Map<string, Edit[]>();
  for (const edit of fixes.flatMap(({ fix }) => fix.edits)) {
    byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  }
  return byPath;
}
