import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName } from './cache-names.ts';
import { origin } from './test-support/fake-device.ts';
import { page, usualEdition } from './test-support/fake-edition.ts';
import { captivePortal, heldIds, noNetwork, notFound, silence } from './test-support/fake-site.ts';
import { a, allTexts, b, base, everything, ids } from './test-support/library-setup.ts';
import {
  buildOf,
  online,
  visit,
  type WorkerSetUp,
  workerSetUp,
} from './test-support/worker-setup.ts';
import { checkEveryMs, retryEveryMs } from './update-check.ts';
import { mostVisited } from './visited.ts';

vi.mock('./pack.ts', async () => ({
  openPack: (await import('./test-support/fake-edition.ts')).fakeOpenPack,
}));
vi.mock('./edition-reader.ts', async () => ({
  editionReader: (await import('./test-support/fake-edition.ts')).fakeEditionReader,
}));

const leastIds = ['shell', 'lists', 'pages/now', 'search/now'];

const manifestAsked = ({ device }: WorkerSetUp) =>
  device.asked.filter((path) => path.endsWith('manifest.json')).length;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that was just installed', () => {
  test('keeps the open page and brings the newest articles', async () => {
    const setUp = online();
    setUp.windows = [`${origin}${base}?q=1#x`];
    await setUp.begin();
    expect(heldIds(setUp.device, a, base)).toEqual(leastIds);
    expect(setUp.device.kept(base, 'da-xem')).toEqual([base]);
    expect((await setUp.books.status()).kind).toBe('ready');
  });

  test('brings nothing for a reader who saves data', async () => {
    const setUp = online();
    setUp.device.isSaving = true;
    await setUp.begin();
    await visit(setUp);
    expect([...setUp.device.kept(base, 'goi'), ...setUp.device.kept(base, 'da-xem')]).toEqual([]);
  });

  test.each([
    ['a login page', captivePortal],
    ['no manifest', notFound],
    ['no network', noNetwork],
  ])('leaves everything as it was with %s', async (_, network) => {
    const setUp = online();
    await setUp.books.take(allTexts);
    setUp.device.network = network;
    await expect(setUp.begin()).rejects.toMatchObject({ fault: 'network' });
    expect(await setUp.books.status()).toMatchObject({ kind: 'ready', choice: allTexts });
    expect(setUp.device.kept(base, 'da-xem')).toEqual([]);
  });

  test('has nothing to do where the browser keeps nothing', async () => {
    const setUp = online();
    setUp.device.isForbidden = true;
    await expect(setUp.begin()).rejects.toMatchObject({ fault: 'forbidden' });
    expect(setUp.device.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);
  });

  test('finds what the reader had taken, when the record of it is lost', async () => {
    const setUp = online();
    await setUp.books.take(everything);
    setUp.device.stores.delete(cacheName(base, 'so'));
    setUp.site.edition = b;
    await setUp.begin();
    expect(await setUp.books.status()).toMatchObject({ kind: 'ready', choice: everything });
    expect(heldIds(setUp.device, b, base)).toEqual(ids(b));
  });
});

describe('after a visit', () => {
  test('a first download that was not finished stays wanted', async () => {
    const setUp = online();
    const { network } = setUp.site;
    setUp.device.network = (path, init) =>
      /pictures/u.test(path) ? undefined : network(path, init);
    await setUp.books.take(everything).catch(() => {});
    setUp.device.time += checkEveryMs;
    await visit(setUp);
    expect(await setUp.books.status()).toMatchObject({
      ...{ kind: 'partial', choice: everything, heldChoice: allTexts, articles: 3 },
    });
  });

  test('the page is kept', async () => {
    const setUp = online();
    await visit(setUp);
    expect(setUp.device.kept(base, 'da-xem')).toEqual([base]);
  });

  test.each([
    ['names another address', page('Khác', `${base}khac/`)],
    ['names none', '<main></main>'],
    ['names something broken', '<link rel="canonical" href="//">'],
  ])('a page that %s is not kept, and the site is not asked', async (_, html) => {
    const setUp = workerSetUp();
    setUp.site.pages.set(base, html);
    await visit(setUp);
    expect(setUp.device.kept(base, 'da-xem')).toEqual([]);
    expect(manifestAsked(setUp)).toBe(0);
  });

  test('the oldest of many pages goes', async () => {
    const setUp = online();
    for (let i = 0; i <= mostVisited; i++) {
      setUp.site.pages.set(`${base}${i}/`, page(`${i}`, `${base}${i}/`));
    }
    await visit(setUp, '0/');
    await visit(setUp, '1/');
    await visit(setUp, '0/');
    for (let i = 2; i <= mostVisited; i++) await visit(setUp, `${i}/`);
    const kept = setUp.device.kept(base, 'da-xem');
    expect(kept).toHaveLength(mostVisited);
    expect(kept).toContain(`${base}0/`);
    expect(kept).not.toContain(`${base}1/`);
  });

  test('the site is asked for something new, but not again within half an hour', async () => {
    const setUp = online();
    await visit(setUp);
    expect(heldIds(setUp.device, a, base)).toEqual(leastIds);
    setUp.site.edition = b;
    setUp.device.time += checkEveryMs - 1;
    await visit(setUp);
    expect([manifestAsked(setUp), await buildOf(setUp)]).toEqual([2, 'a']);
    setUp.device.time += 1;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('b');
  });

  test('the site is asked at once when the clock was put back', async () => {
    const setUp = online();
    await visit(setUp);
    setUp.site.edition = b;
    setUp.device.time -= 86_400_000;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('b');
  });

  test('what broke off is asked for again after a minute', async () => {
    const setUp = online();
    const { network } = setUp.site;
    setUp.device.network = (path, init) =>
      /\.pack$/u.test(path) ? undefined : network(path, init);
    await expect(setUp.begin()).rejects.toMatchObject({ fault: 'network' });
    setUp.device.network = network;
    setUp.device.time += retryEveryMs - 1;
    await visit(setUp);
    expect(await buildOf(setUp)).toBeUndefined();
    setUp.device.time += 1;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('a');
    // And then no more.
    const before = manifestAsked(setUp);
    setUp.device.time += retryEveryMs;
    await visit(setUp);
    expect(manifestAsked(setUp)).toBe(before);
  });

  test('so is an update that broke off', async () => {
    const setUp = online();
    const { network } = setUp.site;
    await visit(setUp);
    setUp.site.edition = b;
    setUp.device.time += checkEveryMs;
    setUp.device.network = (path, init) =>
      /\.pack$/u.test(path) ? undefined : network(path, init);
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('a');
    setUp.device.network = network;
    setUp.device.time += retryEveryMs;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('b');
  });

  test('so is what a worker brought when the browser stopped it', async () => {
    const stopped = online();
    stopped.device.network = (path, init) =>
      /search.*\.pack$/u.test(path) ? silence(path, init) : stopped.site.network(path, init);
    stopped.begin().catch(() => {});
    await vi.waitFor(() => expect(stopped.device.asked.join()).toContain('offline/search'));
    const setUp = online();
    for (const [name, entries] of stopped.device.stores) {
      setUp.device.stores.set(name, new Map(entries));
    }
    setUp.device.time += retryEveryMs;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('a');
  });

  test('a browser without room is not tried again and again', async () => {
    const setUp = online(usualEdition('a', { 'search/now': { 'pf/anow/x': 'x'.repeat(100_000) } }));
    setUp.device.quota = 50_000;
    await expect(setUp.begin()).rejects.toMatchObject({ fault: 'quota' });
    setUp.device.quota = Number.POSITIVE_INFINITY;
    setUp.device.time += retryEveryMs;
    const before = manifestAsked(setUp);
    await visit(setUp);
    expect(manifestAsked(setUp)).toBe(before);
    setUp.device.time += checkEveryMs;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('a');
  });

  test('two pages at once make one check', async () => {
    const setUp = online();
    await Promise.all([setUp.open(''), setUp.open('')]);
    await vi.runAllTimersAsync();
    await setUp.settled();
    // Once to know, once before the download.
    expect(manifestAsked(setUp)).toBe(2);
  });

  test('without a network nothing is asked', async () => {
    const setUp = online();
    await visit(setUp);
    setUp.device.network = noNetwork;
    setUp.device.time += checkEveryMs;
    const before = manifestAsked(setUp);
    await visit(setUp);
    expect(manifestAsked(setUp)).toBe(before);
  });
});
