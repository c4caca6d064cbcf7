import { describe, expect, test } from 'vitest';
import { bytesOf, leastChoice } from './manifest.ts';
import { readShelf } from './shelf.ts';
import { usualEdition } from './test-support/fake-edition.ts';
import { heldIds } from './test-support/fake-site.ts';
import {
  a,
  b,
  base,
  everything,
  faultOf,
  ids,
  packsAsked,
  setUp,
} from './test-support/library-setup.ts';

const count = packsAsked;

describe('a newer edition', () => {
  test('is an offer, with its price, and leaves the other ready', async () => {
    const { books, site, device } = setUp();
    await books.take(everything);
    const taken = device.time;
    site.edition = b;
    device.time += 3_600_000;
    await books.newest();
    const changed = b.manifest.packs.filter(({ id }) =>
      ['lists', 'pages/now', 'search/now'].includes(id),
    );
    expect(await books.status()).toMatchObject({
      ...{ kind: 'ready', currentAt: taken },
      update: { bytes: bytesOf(changed), packs: 3 },
    });
    await books.take(everything);
    const status = await books.status();
    expect(status).toMatchObject({ kind: 'ready', currentAt: device.time });
    expect(status).not.toHaveProperty('update');
  });

  test('brings only what it changed, and the former one stays for its tabs', async () => {
    const { books, site, device, place } = setUp();
    await books.take(everything);
    site.edition = b;
    const before = count(device);
    await books.take(everything);
    expect(count(device) - before).toBe(3);
    expect(heldIds(device, a, base)).toEqual(ids(a));
    expect(heldIds(device, b, base)).toEqual(ids(b));
    const { active, previous } = await readShelf(place);
    expect(active?.manifest.build).toBe('b');
    expect(previous.map(({ manifest }) => manifest.build)).toEqual(['a']);
  });

  test('of which half the packs are missing leaves the former one as it was', async () => {
    const { books, site, device } = setUp();
    await books.take(everything);
    site.edition = { ...b, bodies: new Map([...b.bodies].slice(0, 5)) };
    expect(await faultOf(books.take(everything))).toBe('network');
    expect(heldIds(device, a, base)).toEqual(ids(a));
    expect((await books.status()).kind).toBe('ready');
  });

  test('leaves the former ones to their tabs, be it for many deploys, but not for ever', async () => {
    const { books, site, device, place } = setUp();
    for (const build of ['a', 'b', 'c', 'd', 'e']) {
      site.edition = usualEdition(build);
      await books.take(leastChoice);
    }
    const { previous } = await readShelf(place);
    expect(previous.map(({ manifest }) => manifest.build)).toEqual(['d', 'c', 'b', 'a']);
    expect(heldIds(device, a, base)).toContain('search/now');
    for (let i = 0; i < 24; i++) {
      site.edition = usualEdition(`x${i}`);
      await books.take(leastChoice);
    }
    expect((await readShelf(place)).previous).toHaveLength(24);
    expect(heldIds(device, a, base)).toEqual(['shell']);
  });

  test('that is known to be the site’s is dated anew', async () => {
    const { books, device } = setUp();
    await books.take(leastChoice);
    device.time += 86_400_000;
    await books.newest();
    expect(await books.status()).toMatchObject({ kind: 'ready', currentAt: device.time });
  });
});
