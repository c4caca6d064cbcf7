import { describe, expect, test } from 'vitest';
import { cacheName } from './cache-names.ts';
import { library } from './library.ts';
import type { TakeProgress } from './library-types.ts';
import { bytesOf, leastChoice } from './manifest.ts';
import type { Network } from './test-support/fake-device.ts';
import type { FakeEdition } from './test-support/fake-edition.ts';
import { captivePortal, heldIds, noNetwork } from './test-support/fake-site.ts';
import {
  a,
  allTexts,
  base,
  everything,
  faultOf,
  ids,
  packsAsked,
  setUp,
} from './test-support/library-setup.ts';

const count = packsAsked;
const leastIds = ['shell', 'lists', 'pages/now', 'search/now'];

describe('a device with nothing', () => {
  test('says so', async () => {
    expect(await setUp().books.status()).toEqual({ kind: 'none' });
  });

  test('learns what the site has, straight from the network', async () => {
    const { books, device, site } = setUp();
    const modes: unknown[] = [];
    device.network = (path, init) => {
      modes.push(init?.cache);
      return site.network(path, init);
    };
    expect(await books.newest()).toEqual(a.manifest);
    expect(modes).toEqual(['no-store']);
    expect(await books.status()).toEqual({ kind: 'none' });
  });

  test.each([
    ['no network', noNetwork],
    ['a login page', captivePortal],
    ['a page in its place', () => new Response('', { status: 404 })],
    ['a manifest cut short', () => new Response(JSON.stringify(a.manifest).slice(0, -20))],
    ['another schema', () => Response.json({ ...a.manifest, schema: 2 })],
    ['a wrong address', () => Response.json(wrongAddress(a))],
  ])('has nothing to take with %s', async (_, network: Network) => {
    const { books, device } = setUp();
    device.network = network;
    expect(await faultOf(books.newest())).toBe('network');
    expect(await faultOf(books.take(leastChoice))).toBe('network');
    expect(device.kept(base, 'goi')).toEqual([]);
  });

  test('takes nothing of a site that has switched it off', async () => {
    const { books } = setUp({ ...a, manifest: { ...a.manifest, kill: true } });
    expect((await books.newest()).kill).toBe(true);
    expect(await faultOf(books.take(leastChoice))).toBe('network');
  });
});

describe('taking', () => {
  test.each([
    ['the newest', leastChoice, leastIds],
    ['the texts', allTexts, ids(a).filter((id) => id !== 'pictures/2023')],
    ['everything', everything, ids(a)],
  ])('%s brings what it asks for, and no more', async (_, choice, expected) => {
    const { books, device } = setUp();
    await books.take(choice);
    expect(heldIds(device, a, base)).toEqual(ids(a).filter((id) => expected.includes(id)));
    expect(await books.status()).toMatchObject({
      ...{ kind: 'ready', choice, heldChoice: choice, currentAt: device.time },
      articles: choice === leastChoice ? 1 : 3,
      bytes: bytesOf(a.manifest.packs.filter(({ id }) => expected.includes(id))),
    });
  });

  test('tells how far it is, to the byte, and asks four at a time', async () => {
    const { books, device } = setUp();
    const seen: TakeProgress[] = [];
    await books.take(everything, { onProgress: (progress) => seen.push(progress) });
    const total = bytesOf(a.manifest.packs);
    expect(seen[0]).toEqual({ done: 0, total });
    expect(seen.at(-1)).toEqual({ done: total, total });
    expect(seen.map(({ done }) => done)).toEqual(
      seen.map(({ done }) => done).toSorted((x, y) => x - y),
    );
    expect(device.busiest).toBe(4);
  });

  test('asks for persistent storage, without waiting for the reader’s answer', async () => {
    const { device } = setUp();
    const never = { ...device, persist: () => new Promise<never>(() => {}) };
    await library(never, base).take(leastChoice);
    const refused = { ...device, persist: () => Promise.reject(new Error('no')) };
    await library(refused, base).take(leastChoice);
  });

  test('tells the other tabs', async () => {
    const { books, device } = setUp();
    let told = 0;
    device.onTell = () => {
      told += 1;
    };
    await books.take(leastChoice);
    expect(told).toBeGreaterThan(0);
    told = 0;
    await books.newest();
    expect(told).toBe(0);
  });

  test('two at once wait for each other, and nothing is fetched twice', async () => {
    const { books, device } = setUp();
    await Promise.all([books.take(leastChoice), books.take(everything), books.take(everything)]);
    expect(count(device)).toBe(a.manifest.packs.length);
    expect((await books.status()).kind).toBe('ready');
  });

  test('where the browser keeps nothing, nothing is fetched', async () => {
    const { books, device } = setUp();
    device.isForbidden = true;
    expect(await faultOf(books.take(leastChoice))).toBe('forbidden');
    expect(device.asked).toEqual([]);
    expect(await books.status()).toEqual({ kind: 'none' });
    expect(await books.newest()).toEqual(a.manifest);
    expect(await faultOf(books.remove())).toBe('forbidden');
  });
});

function wrongAddress({ manifest }: FakeEdition) {
  const packs = manifest.packs.map((pack) => ({ ...pack, url: '../khac.pack' }));
  return { ...manifest, packs };
}

test('the store has the site’s base path in its name', async () => {
  const { books, device } = setUp();
  await books.take(leastChoice);
  expect([...device.stores.keys()].sort()).toEqual([cacheName(base, 'goi'), cacheName(base, 'so')]);
});
