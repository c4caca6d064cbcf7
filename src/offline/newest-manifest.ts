import { TakeError } from './library-types.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { changeShelf, withNewest } from './shelf.ts';
import type { Place } from './store.ts';
import { timeLimit } from './time-limit.ts';

/** As long as anyone waits for the manifest. */
const manifestTimeoutMs = 20_000;

/**
 * The site's present edition, straight from the network; noted in the shelf where there can be one.
 * @throws TakeError `network` when it is not to be had, or is no manifest; the signal's reason when aborted.
 */
export async function newestManifest(place: Place, signal?: AbortSignal): Promise<Manifest> {
  const { device, base } = place;
  const manifest = await device
    .fetch(`${base}offline/manifest.json`, {
      cache: 'no-store',
      signal: timeLimit(manifestTimeoutMs, signal),
    })
    .then((response) => (response.ok ? response.text() : ''))
    .then(readManifest)
    .catch(() => {
      signal?.throwIfAborted();
      throw new TakeError('network', 'manifest');
    });
  await changeShelf(place, (shelf) => withNewest(shelf, manifest, device.now())).catch(() => {});
  return manifest;
}
