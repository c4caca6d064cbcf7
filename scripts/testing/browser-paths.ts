import { posix, win32 } from 'node:path';

/** What decides where a browser may be installed. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Where Chrome, Chromium and Edge put themselves, in the order in which to look. On Linux the
 * folders of PATH are looked into as well.
 */
export function installedBrowserPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return macNames.flatMap((name) =>
      ['/Applications', posix.join(home, 'Applications')].map((folder) =>
        posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    return windowsPaths.flatMap((path) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, ...path)] : [])),
    );
  }
  const folders = new Set([...(env['PATH'] ?? '').split(':'), ...linuxFolders]);
  folders.delete('');
  return linuxNames.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)));
}

/** What to type to get a browser, for the message of last resort. */
export function installAdvice(platform: NodeJS.Platform): string {
  const commands: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  };
  const command = commands[platform] ?? 'sudo apt-get update && sudo apt-get install -y chromium';
  return `Không tìm thấy trình duyệt để chạy kiểm thử, và cũng không tự cài được. Hãy chạy:\n  ${command}\nhoặc chỉ ra trình duyệt đã có: CHROME_PATH=/đường/dẫn/tới/chrome npm test`;
}
