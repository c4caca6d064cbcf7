/**
 * What the Cache Storage holds for the site:
 * - `goi`: packs, by their URL;
 * - `da-xem`: visited pages and their files;
 * - `doc-sau`: pages that the reader saved for later, and their pictures;
 * - `so`: the record of what is on the device.
 */
export type Store = 'goi' | 'da-xem' | 'doc-sau' | 'so';

/** The name of a cache; with the base path in it, since several sites may share an origin. */
export function cacheName(base: string, store: Store): string {
  return `khh:${base}:${store}`;
}
