import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../../scripts/testing/browser.ts';
import { waitForAnswer } from '../../elements/test-support/search-page.ts';
import { searchEngine } from '../engine.ts';
import { noSelection } from '../types.ts';
import {
  goldenQueries as all,
  type Golden,
  goldenClasses,
  shown,
  typed,
} from './test-support/golden-queries.ts';

/** Every field that a query may have: a misspelt one would assert nothing. */
const fields: Readonly<Record<keyof Golden, true>> = {
  ...{ q: true, form: true, times: true, first: true, second: true, total: true, atLeast: true },
  ...{ reading: true, also: true, absent: true, instead: true, near: true, browser: true },
  why: true,
};

const engine = searchEngine({
  bundles: '/pf/bundles.json',
  base: '/',
  fetch: async (url) => new Uint8Array(await readFile(join(inject('siteDir'), url))),
});

async function answerTo(golden: Golden) {
  const query = { filters: noSelection, sort: 'lien-quan', without: [] } as const;
  const { total, understood, hits } = await engine.search({ ...query, text: typed(golden) });
  const [first, second] = await hits(0, 2);
  const { reading = null, ...more } = understood;
  return { first: first?.url ?? null, second: second?.url, total, reading, ...more };
}

/** What an answer must hold: what the query says of it, and that keys are only read as it says. */
function expected({ first, second, total, reading, also, absent, instead, near }: Golden) {
  return {
    reading: reading ?? null,
    ...(first === undefined ? {} : { first }),
    ...(second ? { second } : {}),
    ...(total === undefined ? {} : { total }),
    ...(also ? { also: also.map((id) => expect.objectContaining({ id })) } : {}),
    ...(absent ? { absent } : {}),
    ...(instead ? { instead } : {}),
    ...(near ? { near: expect.arrayContaining([...near]) } : {}),
  };
}

test('the golden file is whole', () => {
  expect(all.length).toBeGreaterThanOrEqual(130);
  expect(all.filter(({ browser }) => browser).length).toBeGreaterThanOrEqual(25);
  expect(all.flatMap(Object.keys).filter((field) => !(field in fields))).toEqual([]);
  expect(all.filter(({ first, total, atLeast }) => (first ?? total ?? atLeast) == null)).toEqual(
    [],
  );
  expect(all.filter(({ why }) => !why)).toEqual([]);
  const queries = all.map(typed);
  expect(queries.filter((query, i) => queries.indexOf(query) !== i)).toEqual([]);
});

for (const { class: name, queries } of goldenClasses) {
  describe(name, () => {
    for (const golden of queries) {
      test(`${shown(golden)}: ${golden.why}`, async () => {
        const answer = await answerTo(golden);
        expect(answer).toMatchObject(expected(golden));
        expect(answer.total).toBeGreaterThanOrEqual(golden.atLeast ?? 0);
      });
    }
  });
}

describe('the search page in a browser answers as the engine does', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      return dialog.dismiss();
    });
  });
  afterAll(() => browser.close());

  for (const golden of all.filter((each) => each.browser)) {
    test(shown(golden), async () => {
      const query = typed(golden);
      await page.goto(
        new URL(`/tim-kiem/?${new URLSearchParams({ q: query })}`, inject('siteUrl')).href,
      );
      await waitForAnswer(page, query);
      const [first = null] = await page
        .locator('ol[data-search-results] > li')
        .evaluateAll((items) =>
          items.map((item) => item.querySelector('a[href]')?.getAttribute('href')),
        );
      const total = await page.getAttribute('[data-search-total]', 'data-search-total');
      const answer = await answerTo(golden);
      expect({ first, total }).toEqual({ first: answer.first, total: String(answer.total) });
      expect(faults).toEqual([]);
    });
  }
});
