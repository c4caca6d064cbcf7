import { lstatSync } from 'node:fs';
import { readSettings, SettingsError } from '../src/settings.ts';
import { contentPath, readCommand, UsageError, usage } from './check/command-line.ts';
import { fixContent } from './check/fix/index.ts';
import { checkContent } from './check/index.ts';

/**
 * `npm run check [-- files…]`: checks the content and prints what to mend. With files or folders, only
 * what is wrong with them and with what they refer to is shown. `--fix` mends what is safe and shows it.
 * Exit code 0: no errors, perhaps warnings; 1: errors; 2: the check could not be made.
 */
async function main(): Promise<number> {
  const { report, fix, paths } = readCommand(process.argv.slice(2));
  const { contentDir, now } = readSettings(process.env, process.cwd(), Date.now);
  if (!lstatSync(contentDir, { throwIfNoEntry: false })) {
    throw new UsageError('Không thấy thư mục nội dung (CONTENT_DIR).');
  }
  for (const path of paths) {
    if (!lstatSync(path, { throwIfNoEntry: false }))
      throw new UsageError(`Không thấy tệp ${path}.`);
  }
  const only = paths.map((path) => contentPath(path, contentDir));
  const options = { contentDir, now, ...(only.length > 0 && { only }) };
  const progress = setTimeout(sayPatience, 2_000);
  try {
    const changes = fix ? await fixContent(options) : undefined;
    const result = await checkContent(options);
    const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    process.stdout.write(report({ ...result, ...(changes && { changes }) }, { colours }));
    return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    clearTimeout(progress);
  }
}

/** For a person who waits; a log has no use for it. */
function sayPatience(): void {
  if (process.stderr.isTTY) process.stderr.write('Đang đọc bài và giải mã ảnh…\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, stack } = error as Error;
  const isSlip = error instanceof UsageError || error instanceof SettingsError;
  process.stderr.write(isSlip ? `${message}\n${usage}\n` : `${stack}\n`);
  process.exitCode = 2;
}
