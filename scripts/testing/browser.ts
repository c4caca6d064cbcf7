import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core';
import { installAdvice, installedBrowserPaths } from './browser-paths.ts';
import { installBrowser } from './install-browser.ts';
import { isRoot } from './root.ts';

/** Keeps the browser from talking to anything but our server. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

function presentBrowser(): string | undefined {
  const { platform, env } = process;
  const paths = installedBrowserPaths({ platform, env, home: homedir() });
  return [...paths, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * The path of a Chrome, Chromium or Edge: CHROME_PATH, else an installed one, else Playwright's,
 * else one that is installed now.
 *
 * @throws Error (Vietnamese) with the command to type when there is none. Tests never skip.
 */
export function findBrowser(): string {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH chỉ tới «${chosen}» nhưng không có tệp ấy. Sửa lại hoặc bỏ đi.`);
  }
  const present = presentBrowser();
  if (present) return present;
  const installed = installBrowser() ? presentBrowser() : undefined;
  if (installed) return installed;
  throw new Error(installAdvice(process.platform));
}

/**
 * Starts the browser without a window. The sandbox is off only as root, where it cannot work. Pages
 * have no service worker unless they are opened with `serviceWorkers: 'allow'`: it would answer in
 * place of the server that a test watches.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await chromium.launch({
    ...options,
    executablePath: findBrowser(),
    chromiumSandbox: !isRoot(),
    args: [...quietFlags, ...(options.args ?? [])],
  });
  const { newContext, newPage } = browser;
  const withoutWorker = (more: BrowserContextOptions = {}): BrowserContextOptions => ({
    serviceWorkers: 'block',
    ...more,
  });
  browser.newContext = (more) => newContext.call(browser, withoutWorker(more));
  browser.newPage = (more) => newPage.call(browser, withoutWorker(more));
  return browser;
}
