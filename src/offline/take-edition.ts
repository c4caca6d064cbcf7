import { cacheName } from './cache-names.ts';
import { missingPacks } from './holdings.ts';
import { type Shelf, TakeError, type TakeProgress } from './library-types.ts';
import { bytesOf, type Choice, type Manifest, wantedPacks } from './manifest.ts';
import { newestManifest } from './newest-manifest.ts';
import { deleteUnused } from './room.ts';
import { changeShelf, withActive } from './shelf.ts';
import { heldPacks, openStore, type Place } from './store.ts';
import { takePacks } from './take-packs.ts';
import { timeLimit } from './time-limit.ts';

export interface TakeOptions {
  readonly onProgress?: ((progress: TakeProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Brings the newest edition as far as `choice` goes, and makes it the active one when all of it is
 * there. Waits for whoever else does so. `isWish`: the reader asked for this choice; else it is the
 * worker's, and what the reader asked for stays as it is. @throws TakeError; AbortError.
 */
export function takeEdition(
  place: Place,
  choice: Choice,
  isWish: boolean,
  options: TakeOptions = {},
): Promise<void> {
  const work = async () => {
    await openStore(place, 'goi');
    const askedAt = place.device.now();
    const manifest = await newestManifest(place, options.signal);
    if (manifest.kill) throw new TakeError('network', 'kill');
    // So that what comes now is known to be wanted, also after the tab was closed.
    const wish = await changeShelf(place, (before) => (isWish ? { ...before, choice } : before));
    await bringPacks(place, manifest, choice, wish, options);
    const edition = { manifest, choice, takenAt: place.device.now() };
    const shelf = await changeShelf(place, (before) => withActive(before, edition, askedAt));
    await deleteUnused(place, shelf);
  };
  return exclusively(place, work, options.signal);
}

/** No two tabs, nor a tab and the worker, bring or delete packs at once. */
export function exclusively<T>(
  { device, base }: Place,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return device.exclusively(cacheName(base, 'goi'), work, signal);
}

/** A download that nobody asked for stops, so that what the reader asks for comes at once. */
export function callOff({ device, base }: Place): void {
  device.call(cacheName(base, 'goi'));
}

/** Runs a download that stops when the reader asks for something, or after so long. */
export async function unasked<T>(
  { device, base }: Place,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const called = new AbortController();
  const stopHearing = device.hear(cacheName(base, 'goi'), () => called.abort());
  try {
    return await work(timeLimit(ms, called.signal));
  } finally {
    stopHearing();
  }
}

async function bringPacks(
  place: Place,
  manifest: Manifest,
  choice: Choice,
  shelf: Shelf,
  { onProgress, signal }: TakeOptions,
): Promise<void> {
  const lacking = async () => missingPacks(manifest, choice, await heldPacks(place));
  const missing = await lacking();
  const total = bytesOf(wantedPacks(manifest, choice));
  let done = total - bytesOf(missing);
  const onBytes = (count: number) => {
    done += count;
    onProgress?.({ done, total });
  };
  onBytes(0);
  await takePacks(place, missing, shelf, { signal, onBytes });
  // A browser that is short of room can have cleared away what has just come.
  if ((await lacking()).length > 0) throw new TakeError('quota', 'gone');
}
