import { expect, test, vi } from 'vitest';
import { cacheName } from './cache-names.ts';
import { noNetwork } from './test-support/fake-site.ts';
import { a, base, everything } from './test-support/library-setup.ts';
import { online, type WorkerSetUp } from './test-support/worker-setup.ts';

vi.mock('./pack.ts', async () => ({
  openPack: (await import('./test-support/fake-edition.ts')).fakeOpenPack,
}));
vi.mock('./edition-reader.ts', async () => ({
  editionReader: (await import('./test-support/fake-edition.ts')).fakeEditionReader,
}));

const article = '2023/10/cu/';
const pack = a.manifest.packs.find(({ id }) => id === 'pages/archive');

/** A device with everything, whose pack of the article is this. */
async function withPack(body: string | undefined): Promise<WorkerSetUp> {
  const setUp = online();
  await setUp.books.take(everything);
  setUp.device.network = noNetwork;
  const packs = await setUp.device.caches().open(cacheName(base, 'goi'));
  if (body !== undefined) await packs.put(base + pack?.url, new Response(body));
  return setUp;
}

test('a pack that cannot be opened is missed from then on', async () => {
  const setUp = await withPack('x'.repeat(pack?.bytes ?? 0));
  expect((await setUp.books.status()).kind).toBe('ready');
  await setUp.open(article);
  await vi.waitFor(async () =>
    expect(await setUp.books.status()).toMatchObject({ kind: 'damaged', missing: [pack] }),
  );
  expect(await setUp.open('')).toContain('Trang đầu a');
});

test('so is one of which an entry cannot be read', async () => {
  const setUp = await withPack(JSON.stringify({ [article]: { broken: true } }));
  vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation((text) => {
    if (typeof text !== 'string') throw new TypeError('no text');
    return new Uint8Array(Buffer.from(text));
  });
  await setUp.open(article);
  vi.restoreAllMocks();
  await vi.waitFor(async () => expect((await setUp.books.status()).kind).toBe('damaged'));
});

test('a pack that is right, but cannot be read just now, stays', async () => {
  const setUp = await withPack(undefined);
  const broken = vi.spyOn(Blob.prototype, 'text').mockRejectedValue(new Error('NotReadableError'));
  const { digest } = setUp.device;
  let digests = 0;
  setUp.device.digest = (bytes) => {
    digests += 1;
    return digest(bytes);
  };
  await setUp.open(article);
  await vi.waitFor(() => expect(digests).toBeGreaterThan(0));
  broken.mockRestore();
  await setUp.books.verify();
  expect((await setUp.books.status()).kind).toBe('ready');
  expect(await setUp.open(article)).toContain('cu');
});
