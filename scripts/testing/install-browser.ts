import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRoot } from './root.ts';

/** A download that has not come by then does not come: such machines have no way to the internet. */
const timeoutMs = 300_000;

/** Runs a command with its output on our stderr; whether it succeeded. */
function run(command: string, args: readonly string[]): boolean {
  process.stderr.write(`Đang chạy: ${command} ${args.join(' ')}\n`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: timeoutMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installWithPlaywright(): boolean {
  const home = dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json')));
  return run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium']);
}

function installWithApt(): boolean {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium']);
}

/**
 * Installs Chromium, saying so on stderr: Playwright's own, else Debian's package as root.
 *
 * @returns whether one of the two ways worked.
 */
export function installBrowser(): boolean {
  process.stderr.write('Máy này chưa có Chrome, Chromium hay Edge: đang tự cài Chromium…\n');
  return installWithPlaywright() || installWithApt();
}
