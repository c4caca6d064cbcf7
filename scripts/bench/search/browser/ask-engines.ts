import type { Browser, Page } from 'playwright-core';
import { oneByOne, type PerEngine, perEngine } from '../engines/engine.ts';
import type { EngineAnswers } from '../scores/answer-results.ts';
import { type Answer, askAll, openEngines } from './ask.ts';
import { slowPage } from './slow-page.ts';

/** How many times slower than this machine a cheap phone is taken to be. */
const slowRate = 4;
const slowSample = 60;
/** Queries that one engine gets before the next one's turn. */
const batch = 25;

type Say = (line: string) => void;

/**
 * Asks every engine all queries twice, in one page of one browser; then a sample of them, twice too, in
 * another page with a slow processor, where the engine is open but has seen none of them.
 *
 * @param texts - at least two.
 */
export async function askEngines(
  browser: Browser,
  origin: string,
  texts: readonly string[],
  say: Say,
): Promise<PerEngine<EngineAnswers>> {
  const page = await browser.newPage();
  await openEngines(page, origin);
  const first = await inTurns(page, texts, (done) => say(`hỏi lần đầu: ${done} câu`));
  const again = await inTurns(page, texts, (done) => say(`hỏi lại: ${done} câu`));
  await page.context().close();

  const slowOne = await slowPage(browser, slowRate);
  await openEngines(slowOne, origin);
  const [opener = '', ...sample] = spread(texts, slowSample + 1);
  await oneByOne((name) => askAll(slowOne, name, [opener]));
  const slow = await inTurns(slowOne, sample, (done) => say(`CPU chậm: ${done} câu`));
  const slowAgain = await inTurns(slowOne, sample, (done) => say(`CPU chậm, hỏi lại: ${done} câu`));
  await slowOne.context().close();
  return perEngine((name) => ({
    ...{ first: first[name], again: again[name] },
    ...{ slow: slow[name], slowAgain: slowAgain[name] },
  }));
}

/** Asks the engines by turns, so that whatever else the machine does slows them all alike. */
async function inTurns(
  page: Page,
  texts: readonly string[],
  onProgress: (done: number) => void,
): Promise<PerEngine<Answer[]>> {
  const answers = perEngine((): Answer[] => []);
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch);
    await oneByOne(async (name) => answers[name].push(...(await askAll(page, name, some))));
    onProgress(from + some.length);
  }
  return answers;
}

/** So many of the items, evenly from all of them. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) => {
    return items[Math.floor(at * step)] as T;
  });
}
