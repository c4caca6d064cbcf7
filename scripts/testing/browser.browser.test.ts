import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, launchBrowser } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe('findBrowser', () => {
  it('takes CHROME_PATH before all others', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('does not pass over a wrong CHROME_PATH in silence', () => {
    vi.stubEnv('CHROME_PATH', '/khong/co/chrome');
    expect(() => findBrowser()).toThrow('CHROME_PATH chỉ tới «/khong/co/chrome»');
  });
});

describe('launchBrowser', () => {
  it('gives a browser that runs our pages', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<title>Huế</title>');
    expect(await page.title()).toBe('Huế');
    await browser.close();
  });
});
