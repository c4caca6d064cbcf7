import { expect, test } from 'vitest';
import { supportOf } from './support.ts';

const modern = {
  isSecureContext: true,
  navigator: { serviceWorker: {} },
  caches: { keys: async () => [] },
  DecompressionStream: Object,
  BroadcastChannel: Object,
};
const { caches: _, ...withoutCaches } = modern;
const { DecompressionStream: __, ...withoutGzip } = modern;

test.each([
  ['ok', 'all that it takes', modern],
  ['insecure', 'no https', { ...modern, isSecureContext: false }],
  ['old', 'no service worker', { ...modern, navigator: {} }],
  ['old', 'no storage for it', withoutCaches],
  ['old', 'no way to unpack', withoutGzip],
  [
    'forbidden',
    'storage that refuses',
    { ...modern, caches: { keys: () => Promise.reject(new Error('SecurityError')) } },
  ],
  [
    'forbidden',
    'storage that cannot even be named',
    {
      ...modern,
      get caches(): never {
        throw new Error('SecurityError');
      },
    },
  ],
] as const)('%s: %s', async (support, _name, scope) => {
  expect(await supportOf(scope)).toBe(support);
});
