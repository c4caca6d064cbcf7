import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stallMs } from './device.ts';
import { leastChoice } from './manifest.ts';
import { silence } from './test-support/fake-site.ts';
import { base, everything, faultOf, packsBy, setUp } from './test-support/library-setup.ts';
import { online } from './test-support/worker-setup.ts';

const hang = () => new Promise(() => {});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a download that the worker began by itself', () => {
  test.each(['pack', 'json'])('stops for what the reader asks, at a %s that hangs', async (end) => {
    const { device, site, books, begin } = online();
    let hanging = 0;
    device.network = (path, init) => {
      if (!path.endsWith(end)) return site.network(path, init);
      // The first manifest is that of the check, before the download.
      hanging += 1;
      return end === 'json' && hanging === 1 ? site.network(path, init) : silence(path, init);
    };
    const beginning = begin().catch((error: Error) => error.name);
    await vi.waitFor(() => expect(hanging).toBeGreaterThan(1));
    device.network = site.network;
    await books.take(everything);
    expect(await books.status()).toMatchObject({ kind: 'ready', choice: everything });
    expect(await beginning).toBe('AbortError');
  });

  test.each(['verify', 'remove'] as const)('stops for %s', async (task) => {
    const { device, site, books, begin } = online();
    device.network = packsBy(site.network, hang);
    const beginning = begin().catch((error: Error) => error.name);
    await vi.waitFor(() => expect(device.asked.join()).toContain('.pack'));
    await books[task]();
    expect(await beginning).toBe('AbortError');
  });

  test('goes on when the reader’s is done', async () => {
    const { device, site, books, begin } = online();
    device.network = packsBy(site.network, hang);
    const beginning = begin().catch(() => {});
    await vi.waitFor(() => expect(device.asked.join()).toContain('.pack'));
    device.network = site.network;
    await Promise.all([books.take(leastChoice), beginning]);
    await begin();
    expect((await books.status()).kind).toBe('ready');
  });
});

test('what the reader asks for does not stop what the reader has asked for', async () => {
  const { books, place } = setUp();
  const first = books.take(everything);
  place.device.call(`khh:${base}:goi`);
  await Promise.all([first, books.take(everything)]);
  expect((await books.status()).kind).toBe('ready');
});

test('a pack that does not begin to come is given up after a while', async () => {
  const { books, device, site } = setUp();
  device.network = packsBy(site.network, hang);
  const taking = faultOf(books.take(leastChoice));
  await vi.waitFor(() => expect(device.asked.join()).toContain('.pack'));
  await vi.advanceTimersByTimeAsync(stallMs);
  expect(await taking).toBe('network');
});
