import { describe, expect, test, vi } from 'vitest';
import type { Network } from './test-support/fake-device.ts';
import { captivePortal, noNetwork, notFound } from './test-support/fake-site.ts';
import { everything } from './test-support/library-setup.ts';
import { workerSetUp } from './test-support/worker-setup.ts';

vi.mock('./pack.ts', async () => ({
  openPack: (await import('./test-support/fake-edition.ts')).fakeOpenPack,
}));
vi.mock('./edition-reader.ts', async () => ({
  editionReader: (await import('./test-support/fake-edition.ts')).fakeEditionReader,
}));

async function taken() {
  const setUp = workerSetUp();
  await setUp.books.take(everything);
  return setUp;
}

const textOf = async (response: Promise<Response> | undefined) => (await response)?.text();

describe('a picture', () => {
  const picture = 'anh/a.0123456789-800.webp';

  test('is the network’s, in its right size', async () => {
    const { ask, device } = await taken();
    device.network = () => new Response('to');
    expect(await textOf(ask(picture))).toBe('to');
  });

  test.each<[string, Network]>([
    ['no network', noNetwork],
    ['a login page', captivePortal],
    ['a server that is ill', () => new Response('', { status: 503 })],
  ])('is the device’s with %s', async (_, network) => {
    const { ask, device } = await taken();
    device.network = network;
    expect(await textOf(ask(picture))).toBe('ảnh');
  });

  test('that was seen comes before the edition’s', async () => {
    const { ask, device, settled } = await taken();
    device.network = () => new Response('to');
    await ask(picture);
    await settled();
    device.network = noNetwork;
    expect(await textOf(ask(picture))).toBe('to');
  });

  test('that was seen is answered at once, and no network is asked', async () => {
    const { ask, device, settled } = workerSetUp();
    device.network = () => new Response('to');
    await ask(picture);
    await settled();
    const before = device.asked.length;
    expect(await textOf(ask(picture))).toBe('to');
    expect(device.asked).toHaveLength(before);
  });

  test('that is opened and not there is what the site says of it', async () => {
    const { ask, device } = workerSetUp();
    device.network = notFound;
    const response = await ask(picture, 'navigate');
    expect([response?.status, await response?.text()]).toEqual([
      404,
      '<h1>Không có trang này</h1>',
    ]);
    device.network = noNetwork;
    expect((await ask(picture, 'navigate'))?.type).toBe('error');
  });

  test('that nobody has is an error', async () => {
    const { ask, device } = workerSetUp();
    device.network = noNetwork;
    expect((await ask(picture))?.status).toBe(504);
  });
});
