import { openStore, type Shelves } from './store.ts';

/** A page, or a file, of those that the reader saved for later or opened. */
export async function keptResponse(place: Shelves, path: string): Promise<Response | undefined> {
  for (const store of ['doc-sau', 'da-xem'] as const) {
    const kept = await openStore(place, store)
      .then((cache) => cache.match(place.base + path))
      .catch(() => undefined);
    // A browser refuses a redirected response for a page (ERR_FAILED).
    if (kept && !kept.redirected) return kept;
  }
  return undefined;
}
