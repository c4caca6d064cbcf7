import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { githubReport } from './reporters/github.ts';
import { jsonReport } from './reporters/json.ts';
import { textReport } from './reporters/text.ts';
import type { Reporter } from './types.ts';

const reporters: Readonly<Record<string, Reporter>> = {
  text: textReport,
  github: githubReport,
  json: jsonReport,
};

/** How the command is used, in one line. */
export const usage = `Cách dùng: npm run check [-- [--fix] [--format ${Object.keys(reporters).join('|')}] [tệp…]]`;

/** A command that was typed wrongly; the message is for whoever typed it. */
export class UsageError extends Error {}

/** What was asked for; paths as typed. */
export type Command = { report: Reporter; fix: boolean; paths: string[] };

/** @throws UsageError in Vietnamese when an option or a format is unknown. */
export function readCommand(args: string[]): Command {
  const { values, positionals } = parse(args);
  const report = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
  if (!report) throw new UsageError(`Không có dạng in "${values.format}".`);
  return { report, fix: values.fix, paths: positionals };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
  } catch (error) {
    const option = /--?[\w-]+/.exec((error as Error).message)?.[0];
    throw new UsageError(`Tùy chọn ${option} không đúng.`);
  }
}

/**
 * A path as typed, relative to the content folder, with `/`; `''` is the folder itself.
 *
 * @throws UsageError in Vietnamese when it is somewhere else.
 */
export function contentPath(typed: string, contentDir: string): string {
  const path = relative(contentDir, resolve(typed)).split(sep).join('/');
  if (path !== '..' && !path.startsWith('../') && resolve(contentDir, path) === resolve(typed)) {
    return path;
  }
  throw new UsageError(`${typed} không nằm trong thư mục nội dung ${contentDir}.`);
}
