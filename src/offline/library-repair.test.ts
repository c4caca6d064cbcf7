import { describe, expect, test } from 'vitest';
import { cacheName } from './cache-names.ts';
import { leastChoice } from './manifest.ts';
import { emptyShelf, readShelf } from './shelf.ts';
import { heldIds } from './test-support/fake-site.ts';
import {
  a,
  allTexts,
  b,
  base,
  everything,
  faultOf,
  ids,
  packsAsked,
  packsBy,
  setUp,
} from './test-support/library-setup.ts';

const count = packsAsked;

describe('packs that are gone', () => {
  test('are missed, and come back', async () => {
    const { books, device } = setUp();
    await books.take(everything);
    const packs = await device.caches().open(cacheName(base, 'goi'));
    const missing = a.manifest.packs.filter(({ kind }) => kind === 'pages');
    for (const { url } of missing) await packs.delete(base + url);
    expect(await books.status()).toMatchObject({ kind: 'damaged', missing, articles: 0 });
    const before = count(device);
    await books.repair();
    expect(count(device) - before).toBe(missing.length);
    expect((await books.status()).kind).toBe('ready');
  });

  test('with the whole store are missed too', async () => {
    const { books, device } = setUp();
    await books.take(leastChoice);
    device.stores.delete(cacheName(base, 'goi'));
    expect(await books.status()).toMatchObject({ kind: 'damaged', bytes: 0, articles: 0 });
  });

  test('or whose bytes have changed are found by repairing', async () => {
    const { books, device } = setUp();
    await books.take(everything);
    const packs = await device.caches().open(cacheName(base, 'goi'));
    const [first] = a.manifest.packs;
    await packs.put(base + first?.url, new Response('{}'));
    const before = count(device);
    await books.repair();
    expect(count(device) - before).toBe(1);
    expect((await books.status()).kind).toBe('ready');
  });

  test('or whose bytes have changed are known once all were read, and whole ones stay', async () => {
    const { books, device } = setUp();
    await books.take(everything);
    const packs = await device.caches().open(cacheName(base, 'goi'));
    const [first, ...others] = a.manifest.packs;
    const bytes = new Uint8Array(first?.bytes ?? 0);
    await packs.put(base + first?.url, new Response(bytes));
    expect((await books.status()).kind).toBe('ready');
    let told = 0;
    device.onTell = () => {
      told += 1;
    };
    await books.verify();
    expect(told).toBe(1);
    expect(await books.status()).toMatchObject({ kind: 'damaged', missing: [first] });
    expect(heldIds(device, a, base)).toEqual(others.map(({ id }) => id));
    await books.verify();
    expect(told).toBe(1);
  });

  test('are none where nothing is kept', async () => {
    await expect(setUp().books.verify()).resolves.toBeUndefined();
  });

  test('are taken from the newest edition, where theirs is no longer on the site', async () => {
    const { books, device, site } = setUp();
    await books.take(allTexts);
    device.stores.get(cacheName(base, 'goi'))?.clear();
    site.edition = b;
    await books.repair();
    expect(await books.status()).toMatchObject({ kind: 'ready', choice: allTexts });
    expect(heldIds(device, b, base)).toEqual(ids(b).filter((id) => id !== 'pictures/2023'));
  });

  test('do not end what the reader wants more of', async () => {
    const { books, device, site } = setUp();
    await books.take(leastChoice);
    device.network = packsBy(site.network, () => null);
    expect(await faultOf(books.take(everything))).toBe('network');
    device.network = site.network;
    await books.repair();
    expect(await books.status()).toMatchObject({ kind: 'partial', choice: everything });
  });
});

describe('the record', () => {
  test.each([
    ['cut short', '{"previous":[],"choi'],
    ['empty', ''],
    ['of something else', 'null'],
    ['of another form', '{"active":{}}'],
  ])('%s is as if there were none, and deletes nothing', async (_, text) => {
    const { books, device, place } = setUp();
    await books.take(everything);
    const records = await device.caches().open(cacheName(base, 'so'));
    await records.put(`${base}offline/shelf.json`, new Response(text));
    expect(await readShelf(place)).toEqual(emptyShelf);
    expect(await books.status()).toEqual({ kind: 'none' });
    await books.newest();
    expect(heldIds(device, a, base)).toEqual(ids(a));
    const before = count(device);
    await books.take(everything);
    expect(count(device)).toBe(before);
    expect((await books.status()).kind).toBe('ready');
  });
});

test('removing leaves nothing but what was saved for later', async () => {
  const { books, device } = setUp();
  await books.take(everything);
  const later = await device.caches().open(cacheName(base, 'doc-sau'));
  await later.put(`${base}2023/10/cu/`, new Response('cũ'));
  await books.remove();
  expect(await books.status()).toEqual({ kind: 'none' });
  expect(device.kept(base, 'goi')).toEqual([]);
  expect(device.kept(base, 'doc-sau')).toEqual([`${base}2023/10/cu/`]);
});
