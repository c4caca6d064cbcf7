import type { ArchiveSource } from './archive.ts';

/** Reaches the index as a page does: over the network, on the site's own origin. */
export function browserSource(bundles: string, base: string): ArchiveSource {
  return {
    bundles,
    base,
    async fetch(url, fresh) {
      // What names the current index is never taken from a cache without asking.
      const response = await fetch(url, fresh ? { cache: 'no-cache' } : {});
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
