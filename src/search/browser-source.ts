import type { PagefindSource } from './pagefind.ts';
import type { PagefindModule } from './pagefind-api.ts';

/** Reaches the index as a page does: over the network, on the site's own origin. */
export function browserSource(bundles: string, base: string): PagefindSource {
  return {
    bundles,
    base,
    async fetchJson(url) {
      // It names the current index: never from a cache without asking.
      const response = await fetch(url, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      return response.json();
    },
    importModule: (url) => import(/* @vite-ignore */ url) as Promise<PagefindModule>,
  };
}
