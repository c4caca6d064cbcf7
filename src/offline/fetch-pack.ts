import { stallMs } from './device.ts';
import { isFile } from './file-response.ts';
import { TakeError } from './library-types.ts';
import type { Pack } from './manifest.ts';
import type { Place } from './store.ts';
import { abortedWith } from './time-limit.ts';

export interface FetchPackOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes that arrive; with less than 0 when they were the wrong ones. */
  readonly onBytes: (count: number) => void;
}

/**
 * Downloads a pack and verifies it; bytes that are not the manifest's are asked for once more.
 * @throws TakeError `network`, `damaged`; the signal's reason when aborted.
 */
export async function fetchPack(
  { device, base }: Place,
  { id, url, bytes: size, sha256 }: Pack,
  { signal, onBytes }: FetchPackOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  let count = 0;
  // Not by way of the browser's own cache, where everything would be kept a second time.
  for (const cache of ['no-store', 'reload'] as const) {
    onBytes(-count);
    count = 0;
    const either = abortedWith(signal);
    const stall = setTimeout(() => either.abort(), stallMs);
    const bytes = await device
      .fetch(base + url, { cache, signal: either.signal })
      .finally(() => clearTimeout(stall))
      .then((response) => {
        if (!response.ok || !isFile(response)) throw response.status;
        return device.body(response, (more) => {
          count += more;
          onBytes(more);
        });
      })
      .catch(() => undefined);
    signal?.throwIfAborted();
    if (!bytes) break;
    if (bytes.length === size && (await device.digest(bytes)) === sha256) return bytes;
  }
  onBytes(-count);
  // What is too short broke off.
  throw new TakeError(count < size ? 'network' : 'damaged', id);
}
