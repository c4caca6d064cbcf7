import type { ArchiveSource } from './archive.ts';

/** As long as anyone waits for one file, its body included. */
export const fileTimeoutMs = 20_000;

/**
 * Reaches the index as a page does: over the network, on the site's own origin. A file that stalls
 * is one that cannot be had, so that it is not waited for again, but asked for anew.
 */
export function browserSource(
  bundles: string,
  base: string,
  timeoutMs: number = fileTimeoutMs,
): ArchiveSource {
  return {
    bundles,
    base,
    async fetch(url, fresh) {
      const signal = AbortSignal.timeout(timeoutMs);
      // What names the current index is never taken from a cache without asking.
      const response = await fetch(url, { signal, ...(fresh ? { cache: 'no-cache' } : {}) });
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
