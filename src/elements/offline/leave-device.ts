import type { Store } from '../../offline/cache-names.ts';
import { type Device, workerDevice } from '../../offline/device.ts';
import { deleteStore } from '../../offline/store.ts';

const stores: readonly Store[] = ['so', 'goi', 'da-xem', 'doc-sau'];

/**
 * For a site that keeps nothing on devices any more: takes away its worker and all that was kept.
 * The page does it itself, because a worker that was taken away can no longer. Never rejects.
 *
 * @param base - the site's base path, with a slash at both ends; other sites may share the origin.
 */
export async function leaveDevice(
  base: string,
  workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined = navigator.serviceWorker,
  device: Pick<Device, 'caches' | 'tell'> = workerDevice(),
): Promise<void> {
  // The worker first: else it would go on keeping what is opened.
  await unregister(base, workers).catch(() => undefined);
  for (const store of stores) await deleteStore({ device, base }, store);
  device.tell();
}

async function unregister(
  base: string,
  workers: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined,
): Promise<void> {
  // Where this site has none, the browser names that of a site above it.
  const found = await workers?.getRegistration(base);
  if (found && new URL(found.scope).pathname === base) await found.unregister();
}
