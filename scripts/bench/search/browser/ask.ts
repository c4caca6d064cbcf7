import type { Page } from 'playwright-core';
import { benchBase, type EngineName, type EngineWindow, engines } from '../engines/engine.ts';

/** What an engine said to one query. */
export interface Answer {
  /** Addresses of the first ten hits, root-relative. */
  readonly found: readonly string[];
  /** From the question to the total and the first ten hits, in the page, in milliseconds. */
  readonly ms: number;
  /** What it failed with; it has then found nothing. */
  readonly fault?: string;
}

/** Makes the engines' modules run in a page that shows nothing else; no index is loaded yet. */
export async function openEngines(
  page: Page,
  origin: string,
  names: readonly EngineName[] = engines,
): Promise<void> {
  await page.goto(origin + benchBase);
  for (const name of names) {
    await page.addScriptTag({ url: `${benchBase}${name}.js`, type: 'module' });
  }
}

/** Asks one engine one query after another. */
export async function askAll(
  page: Page,
  name: EngineName,
  texts: readonly string[],
): Promise<Answer[]> {
  const answers = await page.evaluate(askInPage, { name, texts });
  return answers.map((answer) => ({ ...answer, found: answer.found.map(addressOf) }));
}

/** Runs in the page, where nothing of this file is known. */
async function askInPage({ name, texts }: { name: EngineName; texts: readonly string[] }) {
  const search = (window as unknown as EngineWindow).searches[name];
  if (!search) throw new Error(`no engine ${name}`);
  const answers: Answer[] = [];
  for (const text of texts) {
    const started = performance.now();
    try {
      const found = await search(text);
      answers.push({ found, ms: performance.now() - started });
    } catch (error) {
      answers.push({ found: [], ms: performance.now() - started, fault: String(error) });
    }
  }
  return answers;
}

/** Pagefind takes the folder above its own for the site's root. */
function addressOf(url: string): string {
  const { pathname } = new URL(url, 'http://site.invalid');
  return pathname.startsWith(benchBase) ? pathname.slice(benchBase.length - 1) : pathname;
}
