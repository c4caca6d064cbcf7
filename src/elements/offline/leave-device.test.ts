import { expect, test } from 'vitest';
import { cacheName } from '../../offline/cache-names.ts';
import { fakeDevice } from '../../offline/test-support/fake-device.ts';
import { leaveDevice } from './leave-device.ts';

const base = '/ban-tin/';

/** A device on which two sites of one origin keep something in every store. */
async function fullDevice() {
  const device = fakeDevice();
  for (const site of [base, '/']) {
    for (const store of ['so', 'goi', 'da-xem', 'doc-sau'] as const) {
      const cache = await device.caches().open(cacheName(site, store));
      await cache.put(`${site}x`, new Response('x'));
    }
  }
  return device;
}

/** Workers of which the one with this scope answers for the site. */
function workersOf(path: string, unregister: () => Promise<boolean>) {
  const found = { scope: `https://tin.example${path}`, unregister };
  return { getRegistration: async () => found as ServiceWorkerRegistration };
}

test('the worker goes first, then all that was kept, and the pages are told', async () => {
  const device = await fullDevice();
  const seen: string[] = [];
  const stores = () => [...device.stores.keys()].filter((name) => name.includes(base)).length;
  const workers = workersOf(base, async () => {
    seen.push(`worker, with ${stores()} stores`);
    return true;
  });
  device.onTell = () => seen.push(`told, with ${stores()} stores`);
  await leaveDevice(base, workers, device);
  expect(seen).toEqual(['worker, with 4 stores', 'told, with 0 stores']);
});

test('another site of the origin keeps what it has, its worker too', async () => {
  const device = await fullDevice();
  let isGone = false;
  const workers = workersOf('/', async () => {
    isGone = true;
    return true;
  });
  await leaveDevice(base, workers, device);
  expect(isGone).toBe(false);
  expect(device.kept('/', 'goi')).toEqual(['/x']);
  expect([...device.stores.keys()].filter((name) => name.includes(base))).toEqual([]);
});

test.each([
  ['no service workers at all', undefined],
  ['a worker that does not go', workersOf(base, () => Promise.reject(new Error('InvalidState')))],
])('%s: what was kept goes all the same', async (_, workers) => {
  const device = await fullDevice();
  await leaveDevice(base, workers, device);
  expect(device.kept(base, 'goi')).toEqual([]);
});

test('a browser that forbids storage is no fault', async () => {
  const device = fakeDevice();
  device.isForbidden = true;
  await expect(leaveDevice(base, undefined, device)).resolves.toBeUndefined();
});
