import { access } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { checkContent } from './check/index.ts';
import { textReport } from './check/reporters/text.ts';
import type { Reporter } from './check/types.ts';

/**
 * `npm run check [files…]`: checks the content and prints what to mend. With files, the whole content
 * is still read, since articles depend on each other, but only faults in these files are shown.
 * Exit code 0: no fault; 1: faults; 2: the check could not be made.
 */
const reporters: Record<string, Reporter> = { text: textReport };
const usage = `Cách dùng: npm run check [-- --format ${Object.keys(reporters).join('|')}] [tệp…]`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const report = reporters[values.format];
  if (!report) throw new Error(`Không có dạng in "${values.format}".`);
  for (const path of positionals) await access(path);
  const { contentDir, now } = readSettings(process.env, process.cwd(), Date.now);
  const progress = setTimeout(sayPatience, 2_000);
  const result = await checkContent({ contentDir, now }).finally(() => clearTimeout(progress));
  const wanted = new Set(positionals.map(shownPath));
  const findings = result.findings.filter(({ file }) => wanted.size === 0 || wanted.has(file));
  process.stdout.write(report({ ...result, findings }));
  return findings.length > 0 ? 1 : 0;
}

/** For a person who waits; a log has no use for it. */
function sayPatience(): void {
  if (process.stderr.isTTY) process.stderr.write('Đang đọc bài và giải mã ảnh…\n');
}

/** As findings name files: from the working directory, with `/`. */
function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/');
}

/** Why the check could not be made; a missing path is the user's slip, not a fault of the content. */
function reason({ code, syscall, path, message }: NodeJS.ErrnoException): string {
  const option = code?.startsWith('ERR_PARSE_ARGS') && /--?[\w-]+/.exec(message)?.[0];
  if (option) return `Tùy chọn ${option} không đúng.`;
  if (code !== 'ENOENT') return message;
  return syscall === 'access'
    ? `Không thấy tệp ${path}.`
    : 'Không thấy thư mục nội dung (CONTENT_DIR).';
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${reason(error as NodeJS.ErrnoException)}\n${usage}\n`);
  process.exitCode = 2;
}
