import { describe, expect, it } from 'vitest';
import { installAdvice, installedBrowserPaths } from './browser-paths.ts';

describe('installedBrowserPaths', () => {
  it('looks on Linux in PATH first, for Chrome before Chromium before Edge', () => {
    const env = { PATH: '/a:/usr/bin:' };
    const paths = installedBrowserPaths({
      platform: 'linux',
      env,
      home: '/root',
    });
    expect(paths.slice(0, 2)).toEqual(['/a/google-chrome-stable', '/usr/bin/google-chrome-stable']);
    expect(paths).toContain('/usr/bin/chromium');
    expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(
      paths.indexOf('/usr/bin/microsoft-edge'),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('looks on macOS for all users and for this one', () => {
    const paths = installedBrowserPaths({
      platform: 'darwin',
      env: {},
      home: '/Users/an',
    });
    expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain(
      '/Users/an/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
  });

  it('looks on Windows where the environment says programs are', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
    };
    expect(installedBrowserPaths({ platform: 'win32', env, home: 'C:\\' }).slice(0, 2)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });
});

describe('installAdvice', () => {
  it.each([
    ['linux', 'sudo apt-get update && sudo apt-get install -y chromium'],
    ['darwin', 'brew install --cask google-chrome'],
    ['win32', 'winget install Google.Chrome'],
  ] as const)('names the command for %s', (platform, command) => {
    expect(installAdvice(platform)).toContain(`\n  ${command}\n`);
  });
});
