import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choice } from './manifest.ts';
import { readShelf } from './shelf.ts';
import { origin } from './test-support/fake-device.ts';
import { usualEdition } from './test-support/fake-edition.ts';
import { heldIds } from './test-support/fake-site.ts';
import { a, allTexts, b, base, everything, ids } from './test-support/library-setup.ts';
import { buildOf, online, visit } from './test-support/worker-setup.ts';
import { checkEveryMs } from './update-check.ts';

vi.mock('./pack.ts', async () => ({
  openPack: (await import('./test-support/fake-edition.ts')).fakeOpenPack,
}));
vi.mock('./edition-reader.ts', async () => ({
  editionReader: (await import('./test-support/fake-edition.ts')).fakeEditionReader,
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a newer edition', () => {
  const big = { 'anh/a.0123456789-800.webp': 'x'.repeat(1_100_000) };

  test.each<[string, Choice, string]>([
    ['comes by itself while it is small', allTexts, 'b'],
    ['stays an offer when it is big', everything, 'a'],
  ])('%s', async (_, choice, build) => {
    const setUp = online();
    await setUp.books.take(choice);
    setUp.site.edition = usualEdition('b', { 'pictures/2023': big });
    setUp.device.time += checkEveryMs;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe(build);
    expect((await readShelf(setUp.place)).offered?.build).toBe(build === 'a' ? 'b' : undefined);
  });

  test('stays an offer for a reader who saves data', async () => {
    const setUp = online();
    await setUp.books.take(allTexts);
    setUp.site.edition = b;
    setUp.device.isSaving = true;
    setUp.device.time += checkEveryMs;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('a');
    expect((await readShelf(setUp.place)).offered?.build).toBe('b');
  });

  test('leaves an unfinished download wanted', async () => {
    const setUp = online(usualEdition('a', { 'pictures/2023': big }));
    await visit(setUp);
    const { network } = setUp.site;
    setUp.device.network = (path, init) =>
      /\.pack$/u.test(path) ? undefined : network(path, init);
    await setUp.books.take(everything).catch(() => {});
    setUp.device.network = network;
    setUp.site.edition = usualEdition('b', { 'pictures/2023': big });
    setUp.device.time += checkEveryMs;
    await visit(setUp);
    expect(await buildOf(setUp)).toBe('b');
    expect(await setUp.books.status()).toMatchObject({ kind: 'partial', choice: everything });
  });

  test('keeps the former one for a tab that had it, and lets go of it when that is closed', async () => {
    const setUp = online();
    await setUp.books.take(allTexts);
    setUp.site.edition = b;
    await setUp.books.take(allTexts);
    setUp.windows = [`${origin}${base}`, `${origin}${base}tim-kiem/`];
    await visit(setUp);
    expect(heldIds(setUp.device, a, base)).toContain('search/now');
    // The tab that took the new edition was the last to open, and is closed.
    setUp.windows = [`${origin}${base}tim-kiem/`];
    await visit(setUp);
    expect(heldIds(setUp.device, a, base)).toContain('search/now');
    setUp.windows = [`${origin}${base}?q=sau`];
    await visit(setUp);
    expect(heldIds(setUp.device, a, base)).not.toContain('search/now');
    expect(heldIds(setUp.device, b, base)).toEqual(ids(b).filter((id) => id !== 'pictures/2023'));
    expect((await readShelf(setUp.place)).previous).toEqual([]);
  });
});

describe('the kill switch', () => {
  const killed = { ...b, manifest: { ...b.manifest, packs: [], kill: true } };

  test('deletes everything of ours, and the worker', async () => {
    const setUp = online();
    await setUp.books.take(everything);
    await setUp.device.caches().open('khh:/khac/:goi');
    setUp.site.edition = killed;
    setUp.device.time += checkEveryMs;
    await visit(setUp);
    expect([...setUp.device.stores.keys()]).toEqual(['khh:/khac/:goi']);
    expect(setUp.unregistered).toBe(1);
  });

  test('works where the browser keeps nothing, for a reader who saves data, and at once', async () => {
    const setUp = online(killed);
    setUp.device.isSaving = true;
    await setUp.begin();
    setUp.device.isForbidden = true;
    await visit(setUp);
    expect(setUp.unregistered).toBe(2);
  });
});
