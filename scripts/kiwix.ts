import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { site } from '../src/site.ts';
import { prepareFolder } from './kiwix/prepare.ts';
import { zimCommand } from './kiwix/zim-command.ts';

/**
 * `node scripts/kiwix.ts [--to folder]`: copies the built site so that `zimwriterfs` makes a ZIM file of
 * it, and prints the command that does.
 */
const { values } = parse();

function parse() {
  try {
    return parseArgs({ options: { to: { type: 'string' } } });
  } catch {
    console.error('Cách dùng: node scripts/kiwix.ts [--to thư-mục]');
    process.exit(2);
  }
}

try {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { outDir, base, siteUrl } = readSettings(process.env, root, Date.now);
  const target = values.to === undefined ? `${outDir}.kiwix` : resolve(root, values.to);
  const count = await prepareFolder({ siteDir: outDir, base, target });
  console.log(
    `Đã soạn ${count} tệp ở ${target}. Lệnh làm tệp ZIM (chạy trong thư mục nào cũng được):\n`,
  );
  console.log(
    zimCommand({ ...site, url: siteUrl }, target, `${target.replace(/\.kiwix$/u, '')}.zim`),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
