import { afterEach, expect, test, vi } from 'vitest';
import { oncePerArticle } from './once-per-article.ts';
import { view } from './test-support/article-view.ts';

const [one, other] = [view('mot', '2026-01-01'), view('hai', '2026-01-02')];

afterEach(() => vi.unstubAllEnvs());

function counted() {
  let calls = 0;
  return oncePerArticle(async ({ title }) => `${title} ${++calls}`);
}

test('makes one result for each article, even for those who ask while it is made', async () => {
  vi.stubEnv('DEV', false);
  const make = counted();
  expect(await Promise.all([one, other, one].map(make))).toEqual(['mot 1', 'hai 2', 'mot 1']);
  expect(await make(other)).toBe('hai 2');
});

test('makes it anew each time in the development server', async () => {
  vi.stubEnv('DEV', true);
  const make = counted();
  expect([await make(one), await make(one)]).toEqual(['mot 1', 'mot 2']);
});
