import { spawn } from 'node:child_process';

/** What opens an address in the browser that the machine's owner has chosen. */
export function browserCommand(
  platform: NodeJS.Platform,
  url: string,
): readonly [command: string, ...args: string[]] {
  // The first argument of `start` in quotation marks would be the window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return [platform === 'darwin' ? 'open' : 'xdg-open', url];
}

/** Opens the address if the machine can; its owner reads it in the window otherwise. */
export function openBrowser(url: string): void {
  const [command, ...args] = browserCommand(process.platform, url);
  const child = spawn(command, args, {
    detached: true,
    stdio: 'ignore',
    windowsVerbatimArguments: true,
  });
  child.on('error', () => undefined);
  child.unref();
}
