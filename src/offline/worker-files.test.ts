import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName } from './cache-names.ts';
import { leastChoice } from './manifest.ts';
import { longestMs, patienceMs } from './patience.ts';
import { ownBundles } from './route.ts';
import type { Network } from './test-support/fake-device.ts';
import {
  captivePortal,
  noNetwork,
  notFound,
  Redirected,
  silence,
} from './test-support/fake-site.ts';
import { allTexts, b, base } from './test-support/library-setup.ts';
import { workerSetUp } from './test-support/worker-setup.ts';

vi.mock('./pack.ts', async () => ({
  openPack: (await import('./test-support/fake-edition.ts')).fakeOpenPack,
}));
vi.mock('./edition-reader.ts', async () => ({
  editionReader: (await import('./test-support/fake-edition.ts')).fakeEditionReader,
}));

const redirected: Network = () => new Redirected('đăng nhập');

/** Status, text and media type. */
async function told(response: Promise<Response> | undefined) {
  const { status, headers } = (await response) ?? Response.error();
  return [status, await (await response)?.text(), headers.get('Content-Type')];
}

/** The bundles that an answer names. */
async function namesIn(response: Promise<Response> | undefined): Promise<unknown> {
  return (await (await response)?.json())?.bundles;
}

async function taken(choice = allTexts) {
  const setUp = workerSetUp();
  await setUp.books.take(choice);
  return setUp;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what names the index', () => {
  const answer = { bundles: [{ id: 'now', base: 'pf/xnow/' }], glossary: {} };
  const bundles = 'pf/bundles.json';

  test('is the network’s', async () => {
    const { ask, device } = await taken();
    device.network = () => Response.json(answer);
    expect(await (await ask(bundles))?.json()).toEqual(answer);
  });

  test.each<[string, Network]>([
    ['no network', noNetwork],
    ['a login page', captivePortal],
    ['a login that it leads to', redirected],
    ['a server that is ill', () => Response.json(answer, { status: 500 })],
    ['a file that is not there', notFound],
    ['a file cut short', () => new Response(JSON.stringify(answer).slice(0, -9))],
    ['a file that names none', () => Response.json({ bundles: [] })],
    ['other JSON', () => Response.json(null)],
  ])('with %s is what the device holds', async (_, network) => {
    const { ask, device } = await taken(leastChoice);
    device.network = network;
    const named = await (await ask(bundles))?.json();
    expect(named).toMatchObject({ bundles: [{ base: 'pf/anow/' }], held: 1, of: 3 });
  });

  test('is the device’s after three seconds', async () => {
    const { ask, device } = await taken();
    device.network = silence;
    const asking = ask(bundles);
    await vi.advanceTimersByTimeAsync(patienceMs);
    expect(await namesIn(asking)).toHaveLength(3);
  });

  test('does not name what has been cleared away since', async () => {
    const { ask, device } = await taken();
    await ask('pf/anow/contents.json');
    const packs = device.stores.get(cacheName(base, 'goi'));
    for (const path of packs?.keys() ?? []) if (path.includes('archive')) packs?.delete(path);
    device.network = noNetwork;
    expect(await namesIn(ask(bundles))).toHaveLength(2);
  });

  test('is the device’s when the search asks for that', async () => {
    const { ask, device } = await taken(leastChoice);
    device.network = () => Response.json(answer);
    expect(await namesIn(ask(bundles + ownBundles))).toMatchObject([{ base: 'pf/anow/' }]);
    expect((await workerSetUp().ask(bundles + ownBundles))?.status).toBe(504);
  });

  test('is an error when there is neither', async () => {
    const { ask, device } = workerSetUp();
    device.network = captivePortal;
    expect(await told(ask(bundles))).toEqual([504, '', null]);
    device.network = silence;
    const asking = ask(bundles);
    await vi.advanceTimersByTimeAsync(longestMs);
    expect((await asking)?.status).toBe(504);
  });
});

describe('a file of the index', () => {
  test('is the device’s, and no network is asked', async () => {
    const { ask, device } = await taken();
    const before = device.asked.length;
    expect(await told(ask('pf/anow/contents.json'))).toEqual([200, 'mới a', 'text/x-pack']);
    expect(device.asked).toHaveLength(before);
  });

  test('of a former edition is answered while a tab uses it', async () => {
    const { ask, device, site, books } = await taken();
    site.edition = b;
    await books.take(allTexts);
    device.network = noNetwork;
    expect(await told(ask('pf/anow/contents.json'))).toEqual([200, 'mới a', 'text/x-pack']);
    expect(await told(ask('pf/bnow/contents.json'))).toEqual([200, 'mới b', 'text/x-pack']);
  });

  test('of an edition that the device does not have is the network’s', async () => {
    const { ask, device } = await taken();
    device.network = () => new Response('của mạng');
    expect((await told(ask('pf/cnow/contents.json')))[1]).toBe('của mạng');
  });

  test.each<[string, Network, number]>([
    ['no network', noNetwork, 504],
    ['a login page', captivePortal, 504],
    ['a login that it leads to', redirected, 504],
    ['a page that says that it is not there', notFound, 404],
  ])('with %s is an error, and never a page', async (_, network, status) => {
    const { ask, device } = await taken();
    device.network = network;
    expect(await told(ask('pf/cnow/contents.json'))).toEqual([status, '', null]);
  });

  test('of which the pack is cleared away is the network’s', async () => {
    const { ask, device } = await taken();
    device.stores.get(cacheName(base, 'goi'))?.clear();
    device.network = () => new Response('của mạng');
    expect((await told(ask('pf/anow/contents.json')))[1]).toBe('của mạng');
  });
});

describe('a file that is named by its content', () => {
  test('is the device’s', async () => {
    const { ask, device } = await taken();
    device.network = () => new Response('của mạng');
    expect((await told(ask('_astro/a.js')))[1]).toBe('a()');
  });

  test('else the network’s, which is kept for a page that was opened', async () => {
    const { ask, device, settled } = workerSetUp();
    device.network = () => new Response('b()', { headers: { 'Content-Type': 'text/javascript' } });
    expect((await told(ask('_astro/b.js')))[1]).toBe('b()');
    await settled();
    device.network = noNetwork;
    expect(await told(ask('_astro/b.js'))).toEqual([200, 'b()', 'text/javascript']);
  });

  test.each([captivePortal, notFound, redirected, () => new Response('', { status: 206 })])(
    'is not kept when it is something else: %#',
    async (network) => {
      const { ask, device, settled } = workerSetUp();
      device.network = network;
      await ask('_astro/b.js');
      await settled();
      expect(device.kept(base, 'da-xem')).toEqual([]);
    },
  );

  test('is not kept for a reader who saves data', async () => {
    const { ask, device, settled } = workerSetUp();
    device.isSaving = true;
    device.network = () => new Response('b()');
    await ask('_astro/b.js');
    await settled();
    expect(device.kept(base, 'da-xem')).toEqual([]);
  });
});

test('where the browser keeps nothing, files are the network’s', async () => {
  const { ask, device } = workerSetUp();
  device.isForbidden = true;
  device.network = () => new Response('của mạng');
  for (const path of ['_astro/a.js', 'anh/a.webp', 'favicon.ico', 'pf/anow/contents.json']) {
    expect((await told(ask(path)))[1]).toBe('của mạng');
  }
});
