import { cacheName, type Store } from './cache-names.ts';
import type { Device } from './device.ts';
import { TakeError } from './library-types.ts';

/** Where something is kept: the site's base path has a slash at both ends. */
export interface Shelves {
  readonly device: Pick<Device, 'caches'>;
  readonly base: string;
}

/** What offline reading is done with. */
export interface Place extends Shelves {
  readonly device: Device;
}

/** @throws TakeError `forbidden` where the browser keeps nothing. */
export async function openStore({ device, base }: Shelves, store: Store): Promise<Cache> {
  try {
    return await device.caches().open(cacheName(base, store));
  } catch {
    throw new TakeError('forbidden', store);
  }
}

/** Empties a store, and gives its room back. */
export async function deleteStore({ device, base }: Shelves, store: Store): Promise<void> {
  try {
    await device.caches().delete(cacheName(base, store));
  } catch {
    // Where nothing can be kept, nothing is there.
  }
}

/** What a store holds, the oldest first: relative to the base path, without a leading slash. */
export async function pathsIn(cache: Cache, { base }: Shelves): Promise<readonly string[]> {
  const requests = await cache.keys();
  return requests.map(({ url }) => new URL(url).pathname.slice(base.length));
}

/** Addresses of the packs that are there. Each was verified before it came in. */
export async function heldPacks(place: Shelves): Promise<ReadonlySet<string>> {
  return new Set(await pathsIn(await openStore(place, 'goi'), place));
}
