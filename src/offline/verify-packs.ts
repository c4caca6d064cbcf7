import type { Pack } from './manifest.ts';
import { openStore, type Place } from './store.ts';

/** Deletes those of the packs whose bytes are not what they were when they came. */
export async function deleteWrong(place: Place, packs: readonly Pack[]): Promise<void> {
  const store = await openStore(place, 'goi');
  let isNews = false;
  for (const { url, sha256 } of packs) {
    const address = place.base + url;
    const bytes = await (await store.match(address))?.arrayBuffer().catch(() => new ArrayBuffer());
    if (!bytes || (await place.device.digest(new Uint8Array(bytes))) === sha256) continue;
    isNews = (await store.delete(address)) || isNews;
  }
  if (isNews) place.device.tell();
}
