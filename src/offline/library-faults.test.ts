import { describe, expect, test } from 'vitest';
import { cacheName } from './cache-names.ts';
import { library } from './library.ts';
import type { TakeProgress } from './library-types.ts';
import { bytesOf, leastChoice } from './manifest.ts';
import { readShelf } from './shelf.ts';
import { type FakeEdition, usualEdition } from './test-support/fake-edition.ts';
import { captivePortal, heldIds } from './test-support/fake-site.ts';
import {
  a,
  base,
  everything,
  faultOf,
  ids,
  packsAsked,
  packsBy,
  setUp,
} from './test-support/library-setup.ts';

const count = packsAsked;

describe('a download that breaks off', () => {
  test.each(ids(a))('before %s goes on where it stopped', async (id) => {
    const { books, device, site } = setUp();
    const name = id.replace('/', '-');
    device.network = packsBy(site.network, (each) => (each === name ? null : undefined));
    expect(await faultOf(books.take(everything))).toBe('network');
    const held = heldIds(device, a, base);
    expect(held).not.toContain(id);
    expect((await books.status()).kind).toBe('partial');

    device.network = site.network;
    const before = count(device);
    // In another tab, as after the first was closed.
    await library(device, base).take(everything);
    expect(count(device) - before).toBe(a.manifest.packs.length - held.length);
    expect((await books.status()).kind).toBe('ready');
  });

  test('is known, with what was wanted and how much of it is there', async () => {
    const { books, device, site } = setUp();
    await books.take(leastChoice);
    device.network = packsBy(site.network, (id) => (id.startsWith('pictures') ? null : undefined));
    expect(await faultOf(books.take(everything))).toBe('network');
    const wanted = bytesOf(a.manifest.packs);
    const pictures = a.manifest.packs.filter(({ kind }) => kind === 'pictures');
    expect(await books.status()).toMatchObject({
      ...{ kind: 'partial', wanted, held: wanted - bytesOf(pictures) },
      ...{ choice: everything, heldChoice: leastChoice, articles: 3 },
    });
  });

  test('asks for no more packs, but keeps those that are on their way', async () => {
    const { books, device, site } = setUp();
    device.network = packsBy(site.network, async (id) => {
      if (id === 'shell') return null;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return undefined;
    });
    expect(await faultOf(books.take(everything))).toBe('network');
    expect(count(device)).toBe(4);
    expect(device.kept(base, 'goi')).toHaveLength(3);
  });

  test('in the middle of a pack is no damage', async () => {
    const { books, device, site } = setUp();
    device.network = packsBy(site.network, () => new Response('{"'));
    expect(await faultOf(books.take(leastChoice))).toBe('network');
  });

  test('stops when the reader pauses it, and keeps what is whole', async () => {
    const { books, device, site } = setUp();
    const pause = new AbortController();
    device.network = packsBy(site.network, (id) => {
      if (id === 'search-archive') return new Promise(() => pause.abort());
      return undefined;
    });
    const taking = books.take(everything, { signal: pause.signal });
    await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
    expect(heldIds(device, a, base)).toContain('shell');
    expect((await books.status()).kind).toBe('partial');
    device.network = site.network;
    await books.take(everything);
    expect((await books.status()).kind).toBe('ready');
  });

  test('does not begin when it was paused before', async () => {
    const { books, device } = setUp();
    const taking = books.take(everything, { signal: AbortSignal.abort() });
    await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
    expect(device.asked).toEqual([]);
  });
});

describe('bytes that are not those of the manifest', () => {
  const flipped = (edition: FakeEdition) => {
    const body = edition.bodies.get(edition.manifest.packs[0]?.url ?? '')?.slice();
    if (body) body[3] = (body[3] ?? 0) ^ 1;
    return new Response(body);
  };

  test('are asked for once more, past all caches', async () => {
    const { books, device, site } = setUp();
    const modes: unknown[] = [];
    device.network = packsBy(site.network, (id, init) => {
      if (id !== 'shell') return undefined;
      modes.push(init?.cache);
      return modes.length === 1 ? flipped(a) : undefined;
    });
    const seen: TakeProgress[] = [];
    await books.take(leastChoice, { onProgress: (progress) => seen.push(progress) });
    expect(modes).toEqual(['no-store', 'reload']);
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
    expect(Math.max(...seen.map(({ done }) => done))).toBe(seen.at(-1)?.total);
  });

  test('are never kept', async () => {
    const { books, device, site } = setUp();
    device.network = packsBy(site.network, (id) => (id === 'shell' ? flipped(a) : undefined));
    expect(await faultOf(books.take(leastChoice))).toBe('damaged');
    expect(heldIds(device, a, base)).not.toContain('shell');
    expect(await books.status()).toEqual({ kind: 'none' });
  });

  test('as a page in a pack’s place are no pack', async () => {
    const { books, device, site } = setUp();
    device.network = packsBy(site.network, () => captivePortal('', undefined));
    expect(await faultOf(books.take(everything))).toBe('network');
    // The four that were asked for at once, and none after the first fault.
    expect(count(device)).toBe(4);
    expect(device.kept(base, 'goi')).toEqual([]);
  });
});

describe('a browser without room', () => {
  const size = bytesOf(a.manifest.packs);

  test('keeps what works, and says that it is full', async () => {
    const pictures = { 'anh/a.0123456789-800.webp': 'x'.repeat(100_000) };
    const { books, device } = setUp(usualEdition('a', { 'pictures/2023': pictures }));
    await books.take(leastChoice);
    const ready = heldIds(device, a, base);
    device.quota = 50_000;
    expect(await faultOf(books.take(everything))).toBe('quota');
    expect(heldIds(device, a, base)).toEqual(expect.arrayContaining([...ready]));
    expect(await books.status()).toMatchObject({ kind: 'partial', heldChoice: leastChoice });
    // Less fits still.
    await books.take(leastChoice);
    expect(await books.status()).toMatchObject({ kind: 'ready', choice: leastChoice });
  });

  test('gives up packs of no edition, and leaves what was visited when that is enough', async () => {
    const { books, device } = setUp();
    await books.take(leastChoice);
    const visited = await device.caches().open(cacheName(base, 'da-xem'));
    await visited.put(`${base}2023/`, new Response('x'));
    const packs = await device.caches().open(cacheName(base, 'goi'));
    await packs.put(`${base}offline/cu.0123456789.pack`, new Response('x'.repeat(size * 2)));
    device.quota = size * 3;
    await books.take(everything);
    expect((await books.status()).kind).toBe('ready');
    expect(device.kept(base, 'da-xem')).toEqual([`${base}2023/`]);
    expect(device.kept(base, 'goi')).not.toContain(`${base}offline/cu.0123456789.pack`);
  });

  test('then gives up what was visited, too', async () => {
    const { books, device } = setUp();
    await books.take(leastChoice);
    const visited = await device.caches().open(cacheName(base, 'da-xem'));
    await visited.put(`${base}2023/`, new Response('x'.repeat(size)));
    const packs = await device.caches().open(cacheName(base, 'goi'));
    await packs.put(`${base}offline/cu.0123456789.pack`, new Response('x'.repeat(size)));
    device.quota = size * 3;
    await books.take(everything);
    expect((await books.status()).kind).toBe('ready');
    expect(device.kept(base, 'da-xem')).toEqual([]);
    expect(device.kept(base, 'goi')).not.toContain(`${base}offline/cu.0123456789.pack`);
  });

  test('that clears away what has just come never makes it the active edition', async () => {
    const { books, device, place } = setUp();
    const { digest } = device;
    device.digest = async (bytes) => {
      device.stores.get(cacheName(base, 'goi'))?.clear();
      return digest(bytes);
    };
    expect(await faultOf(books.take(everything))).toBe('quota');
    expect(await readShelf(place)).not.toHaveProperty('active');
  });
});
