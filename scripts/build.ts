import { fileURLToPath } from 'node:url';
import { readSettings, SettingsError } from '../src/settings.ts';
import { readBuildCommand, UsageError, usage } from './build/command-line.ts';
import { BuildError, build } from './build/index.ts';

/**
 * `npm run build [-- --zip[=path.zip]]`: exit code 0 when the new site is in place, 1 when the old one
 * was left alone, 2 when the command was typed wrongly.
 */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const settings = readSettings(process.env, root, Date.now);
  const command = readBuildCommand(process.argv.slice(2), root, settings);
  await build({
    ...command,
    root,
    settings,
    env: process.env,
    say: console.log,
    showProgress: process.stdout.isTTY === true,
    signal: stop.signal,
  });
} catch (error) {
  const { message, stack } = error as Error;
  if (error instanceof UsageError) {
    console.error(`${message}\n${usage}`);
    process.exit(2);
  }
  // A stack trace is for faults of ours only, not for those of the content or of the environment.
  const known = error instanceof BuildError || error instanceof SettingsError;
  console.error(known ? message : stack);
  console.error('Không dựng được trang mới. Trang cũ còn nguyên.');
  process.exitCode = 1;
}
