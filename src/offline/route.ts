/** What of a request says how it is answered. */
export interface RequestFacts {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** `navigate` when a page is opened. */
  readonly mode: string;
}

/** Where the worker is at home: the origin, and the site's base path with a slash at both ends. */
export interface Scope {
  readonly origin: string;
  readonly base: string;
}

/** How a request is answered. `path`: relative to the base path, without a leading slash or query. */
export type Route =
  /** Not by us: the browser goes on as if there were no worker. */
  | { readonly to: 'pass' }
  /** A page, by an address with or without a slash at its end. */
  | { readonly to: 'page'; readonly path: string }
  /** `pf/bundles.json`, which names the current index. */
  | { readonly to: 'bundles' }
  /** The same with `ownBundles` behind it: what the device holds. */
  | { readonly to: 'own-bundles' }
  /** A file of an index, in a folder named by its content. */
  | { readonly to: 'search-file'; readonly path: string }
  /** A file that is named by its content: one that the device has is as good as the site's. */
  | { readonly to: 'asset'; readonly path: string }
  /** Another file that pages need: an icon; a picture, which the device may have in another size. */
  | { readonly to: 'file'; readonly path: string };

const pass: Route = { to: 'pass' };

/** The query with which the search asks for the index of the device, when the site's has failed. */
export const ownBundles = '?cua-may';

export function route({ method, url, mode }: RequestFacts, scope: Scope): Route {
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || origin !== scope.origin) return pass;
  if (!pathname.startsWith(scope.base)) return pass;
  const path = pathname.slice(scope.base.length);
  // The manifest and the packs are what the library itself is after.
  if (/^(?:sw[\w-]*\.js$|offline\/)/u.test(path)) return pass;
  if (mode === 'navigate' && !/^anh\/./u.test(path)) {
    // A file that is opened by itself is the site's, and so is what the site says when it has none.
    return /\.(?!html$)\w+$/u.test(path) ? pass : { to: 'page', path };
  }
  if (path === 'pf/bundles.json') return { to: search === ownBundles ? 'own-bundles' : 'bundles' };
  if (/^pf\/[\da-z]+\/./u.test(path)) return { to: 'search-file', path };
  if (path.startsWith('_astro/')) return { to: 'asset', path };
  return /^(?:anh\/.|[^/]+\.\w+$)/u.test(path) ? { to: 'file', path } : pass;
}
