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
  const { contentDir, now } = readSettings(process.env, process.cwd(), Date.now);
  const result = await checkContent({ contentDir, now });
  const wanted = new Set(positionals.map(shownPath));
  const findings = result.findings.filter(({ file }) => wanted.size === 0 || wanted.has(file));
  process.stdout.write(report({ ...result, findings }));
  return findings.length > 0 ? 1 : 0;
}

/** As findings name files: from the working directory, with `/`. */
function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/');
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  const wrong = code === 'ENOENT' ? 'Không thấy thư mục nội dung (CONTENT_DIR).' : message;
  process.stderr.write(`${wrong}\n${usage}\n`);
  process.exitCode = 2;
}
