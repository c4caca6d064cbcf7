import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser, quietFlags } from '../../testing/browser.ts';
import { isRoot } from '../../testing/root.ts';
import type { LighthouseResult } from './findings.ts';

export interface Auditor {
  /** Audits one page with the default (mobile) settings. */
  audit(url: string): Promise<LighthouseResult>;
  close(): void;
}

type Categories = readonly string[] | undefined;

/**
 * On a busy machine a trace now and then lacks its beginning (NO_NAVSTART): «run it again». The same
 * when a gatherer was not ready in time, which leaves a category without a score.
 */
const maxAttempts = 4;

async function auditOnce(
  url: string,
  port: number,
  categories: Categories,
): Promise<LighthouseResult> {
  const flags = {
    port,
    output: 'json',
    logLevel: 'error',
    locale: 'vi',
    ...(categories ? { onlyCategories: [...categories] } : {}),
  } as const;
  const run = await lighthouse(url, flags);
  if (!run) throw new Error(`Lighthouse không trả lời cho ${url}`);
  return run.lhr as LighthouseResult;
}

async function audit(url: string, port: number, categories: Categories): Promise<LighthouseResult> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await auditOnce(url, port, categories);
    const unscored = Object.values(result.categories).some(({ score }) => score === null);
    if (!result.runtimeError && !unscored) return result;
    if (attempt < maxAttempts) continue;
    if (!result.runtimeError) return result;
    throw new Error(`Lighthouse, ${url}: ${result.runtimeError.message}`);
  }
}

/**
 * Starts a browser for Lighthouse, in the way that Lighthouse itself does it.
 *
 * @param categories - ids of the categories to judge; all that there are when left out.
 */
export async function startAuditor(categories?: Categories): Promise<Auditor> {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', ...quietFlags, ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  return {
    audit: (url) => audit(url, chrome.port, categories),
    close: () => chrome.kill(),
  };
}
