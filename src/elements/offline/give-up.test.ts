import { expect, test } from 'vitest';
import { library } from '../../offline/library.ts';
import { leastChoice } from '../../offline/manifest.ts';
import { fakeDevice } from '../../offline/test-support/fake-device.ts';
import { usualEdition } from '../../offline/test-support/fake-edition.ts';
import { fakeSite, noNetwork } from '../../offline/test-support/fake-site.ts';
import { giveUp } from './give-up.ts';

test('what was there before stays, what came for the download goes, without a network', async () => {
  const device = fakeDevice(fakeSite(usualEdition('a')).network);
  const place = { device, base: '/' };
  const { take, status } = library(device, '/');
  await take(leastChoice);
  const before = await status();
  const packs = device.kept('/', 'goi');

  const stop = new AbortController();
  const half = take(
    { span: 'archive', pictures: true },
    {
      signal: stop.signal,
      onProgress: () => device.kept('/', 'goi').length > packs.length && stop.abort(),
    },
  );
  await expect(half).rejects.toThrow();
  expect((await status()).kind).toBe('partial');

  device.network = noNetwork;
  await giveUp(place);
  expect(await status()).toEqual(before);
  expect(device.kept('/', 'goi').toSorted()).toEqual(packs.toSorted());
});

test('where nothing was there before, nothing is asked for', async () => {
  const device = fakeDevice(fakeSite(usualEdition('a')).network);
  const stop = new AbortController();
  const { take, status } = library(device, '/');
  const half = take(
    { span: 'archive', pictures: false },
    { signal: stop.signal, onProgress: ({ done }) => done > 0 && stop.abort() },
  );
  await expect(half).rejects.toThrow();
  await giveUp({ device, base: '/' });
  expect(await status()).toEqual({ kind: 'none' });
});
