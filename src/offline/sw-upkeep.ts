import { workerDevice } from './device.ts';
import { upkeep } from './upkeep.ts';
import { scope } from './worker-scope.ts';

const { registration, clients } = scope;

scope.upkeep = upkeep({
  device: workerDevice(),
  base: new URL(registration.scope).pathname,
  async windows() {
    const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return all.filter(({ url }) => url.startsWith(registration.scope));
  },
  unregister: () => registration.unregister(),
});
