import { checkFiles } from './examples/check-example.ts';
import { EXAMPLE_NOW, modelFiles } from './examples/model-site.ts';
import type { ExampleFile, Finding } from './types.ts';

export { articleText as article } from './examples/model-site.ts';

/** For tests: what a small content folder holds. `{ link }` makes a symbolic link. */
export type SiteFiles = Record<string, ExampleFile | undefined>;

/** The present in all tests of rules. */
export const NOW = EXAMPLE_NOW;

/** The body of `article()` without extra fields begins on this line. */
export const BODY_LINE = 8;

/** Writes a faultless folder with `files` put over it, checks it and returns what was found. */
export async function findingsIn(files: SiteFiles): Promise<Finding[]> {
  const all: SiteFiles = { ...modelFiles, ...files };
  const present = Object.entries(all).flatMap(([path, file]) =>
    file === undefined ? [] : [[path, file] as const],
  );
  return (await checkFiles(Object.fromEntries(present))).findings;
}

/** The errors of such a folder as `place: message` lines. */
export async function check(files: SiteFiles): Promise<string[]> {
  return (await findingsIn(files)).filter(({ severity }) => severity === 'error').map(lineOf);
}

/** What one rule finds in such a folder as `place: message` lines, warnings too. */
export async function checkBy(rule: string, files: SiteFiles): Promise<string[]> {
  return (await findingsIn(files)).filter((finding) => finding.rule === rule).map(lineOf);
}

function lineOf({ file, line, column, message }: Finding): string {
  return [file.replace('content/', ''), line, column, ` ${message}`]
    .filter((it) => it !== undefined)
    .join(':');
}
