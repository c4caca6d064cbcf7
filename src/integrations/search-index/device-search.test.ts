/** What the device holds, when the site's index is not to be had. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchEngine } from '../../search/engine.ts';
import type { SearchAnswer, SearchEngine } from '../../search/types.ts';
import { archiveOf, ask, removeArchives, sourceOf } from './test-support/archive.ts';

afterAll(removeArchives);

/** The site has two articles about floods now; the device's edition has one of them. */
let site: string;
let device: string;
beforeAll(async () => {
  site = await archiveOf([{ title: 'Lũ cũ' }, { title: 'Lũ mới' }]);
  device = await archiveOf([{ title: 'Lũ cũ' }]);
});

const own = '/pf/bundles.json?own';

interface SetUp {
  readonly engine: SearchEngine;
  /** Part of the addresses of the site's files that are not there. */
  missing: string;
  /** Addresses that were asked for. */
  readonly asked: string[];
}

/** @param partial - what stands beside the bundles of the device. */
async function setUp(missing: string, partial = {}, holds = true): Promise<SetUp> {
  const bundles = JSON.parse(await readFile(join(device, 'pf/bundles.json'), 'utf8'));
  const deviceBase = bundles.bundles[0].base as string;
  const asked: string[] = [];
  const set: SetUp = {
    missing,
    asked,
    engine: searchEngine({
      ...sourceOf(site),
      ownBundles: () => (holds ? own : undefined),
      async fetch(url) {
        asked.push(url);
        if (url === own)
          return new TextEncoder().encode(JSON.stringify({ ...bundles, ...partial }));
        if (url.includes(deviceBase)) return sourceOf(device).fetch(url);
        if (set.missing && url.includes(set.missing)) throw new Error(`404 ${url}`);
        return sourceOf(site).fetch(url);
      },
    }),
  };
  return set;
}

async function titles(answer: SearchAnswer): Promise<readonly string[]> {
  return (await answer.hits(0, 9)).map(({ url }) => url);
}

test.each(['contents.json', '.pf_index', 'bundles.json'])(
  'without the site’s %s the search is made on the device',
  async (missing) => {
    const { engine } = await setUp(missing);
    const answer = await engine.search(ask('lũ '));
    expect(await titles(answer)).toEqual(['/a/']);
    expect((await answer.facets()).nam).toHaveLength(1);
  },
);

test('a whole edition is stayed with', async () => {
  const set = await setUp('contents.json');
  await set.engine.search(ask('lũ '));
  set.missing = '';
  set.asked.length = 0;
  expect((await set.engine.search(ask('lũ cũ '))).total).toBe(1);
  expect(set.asked).not.toContain('/pf/bundles.json');
});

test('of a part one search is made, which says so; the next is the site’s again', async () => {
  const set = await setUp('contents.json', { held: 1, of: 2 });
  const { total, understood } = await set.engine.search(ask('lũ '));
  expect([total, understood.partial]).toEqual([1, { held: 1, of: 2 }]);
  set.missing = '';
  const again = await set.engine.search(ask('lũ '));
  expect([again.total, again.understood.partial]).toEqual([2, undefined]);
});

test('after hits that could not be shown, the next search is the device’s', async () => {
  const set = await setUp('.pf_fragment');
  const answer = await set.engine.search(ask('lũ '));
  await expect(answer.hits(0, 9)).rejects.toThrow('404');
  expect(await titles(await set.engine.search(ask('lũ ')))).toEqual(['/a/']);
});

test('a device with nothing leaves it at what went wrong with the site', async () => {
  const { engine } = await setUp('contents.json', {}, false);
  await expect(engine.search(ask('lũ '))).rejects.toThrow('contents.json');
  const empty = await setUp('contents.json', { bundles: undefined });
  await expect(empty.engine.search(ask('lũ '))).rejects.toThrow('contents.json');
});
