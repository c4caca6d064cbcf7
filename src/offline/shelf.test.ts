import { describe, expect, test } from 'vitest';
import type { Edition } from './library-types.ts';
import { leastChoice } from './manifest.ts';
import { changeShelf, emptyShelf, readShelf, withActive, withNewest } from './shelf.ts';
import { fakeDevice } from './test-support/fake-device.ts';
import { a, allTexts, b, base } from './test-support/library-setup.ts';

const edition = (manifest: Edition['manifest'], takenAt = 1): Edition => ({
  ...{ manifest, choice: leastChoice, takenAt },
});
const withA = withActive(emptyShelf, edition(a.manifest), 1);

describe('the site’s newest edition', () => {
  test('that the device has is current again, and no offer any more', () => {
    const offered = withNewest(withA, b.manifest, 2);
    expect(offered).toMatchObject({ offered: b.manifest, currentAt: 1, checkedAt: 2 });
    const back = withNewest(offered, a.manifest, 3);
    expect(back).toEqual({ ...withA, currentAt: 3, checkedAt: 3 });
  });

  test('that switches everything off is no offer', () => {
    expect(withNewest(withA, { ...b.manifest, kill: true }, 2)).toBe(withA);
  });
});

describe('an edition that is all there', () => {
  test('follows the former one', () => {
    const shelf = withActive(withNewest(withA, b.manifest, 2), edition(b.manifest, 3), 2);
    expect(shelf.active?.manifest).toBe(b.manifest);
    expect(shelf.previous).toEqual([withA.active]);
    expect(shelf).not.toHaveProperty('offered');
    expect(shelf.currentAt).toBe(2);
  });

  test('as before replaces itself', () => {
    const again = withActive(withA, edition(a.manifest, 9), 9);
    expect(again.previous).toEqual([]);
    expect(again.active?.takenAt).toBe(9);
  });

  test('with another choice leaves the former for its tabs', () => {
    const more = withActive(withA, { ...edition(a.manifest), choice: allTexts }, 2);
    expect(more.previous).toEqual([withA.active]);
  });

  test('leaves the offer of one that came in the meantime', () => {
    const shelf = withActive(withNewest(withA, b.manifest, 2), edition(a.manifest, 3), 1);
    expect(shelf.offered).toBe(b.manifest);
  });
});

describe('the record', () => {
  test('is changed by one at a time', async () => {
    const place = { device: fakeDevice(), base };
    const addOne = () =>
      changeShelf(place, (shelf) => ({ ...shelf, currentAt: shelf.currentAt + 1 }));
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect((await readShelf(place)).currentAt).toBe(20);
  });

  test('that does not change is not written', async () => {
    const place = { device: fakeDevice(), base };
    await changeShelf(place, (shelf) => shelf);
    expect(place.device.kept(base, 'so')).toEqual([]);
  });
});
