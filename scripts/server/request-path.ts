/** What a request's address asks for. */
export type RequestPath =
  /** Something of the site: `path` is percent-decoded and without the base path. */
  | { readonly kind: 'inside'; readonly path: string; readonly query: string }
  /** Nothing of the site, but there is a better address. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** Never served: outside the base path, hidden files, attempts to climb out of the folder. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed' };

/** The host's own files, which no host gives out. */
const hostFiles = new Set(['/_headers', '/_redirects']);

function decodedSegments(path: string): string[] | undefined {
  try {
    return path.split('/').map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

/** A segment that could name something other than a file right there, or a hidden file. */
function isForbidden(segment: string): boolean {
  if (segment === '.well-known') return false;
  return segment.startsWith('.') || /[/\\\0]/.test(segment);
}

/**
 * Reads the address of a request.
 *
 * @param url - as in the request line: path and query.
 * @param base - the base path, with a slash at both ends.
 */
export function requestPath(url: string, base: string): RequestPath {
  const [address = '', ...rest] = url.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (!address.startsWith('/')) return { kind: 'malformed' };
  if (!address.startsWith(base)) {
    const wantsHome = address === '/' || `${address}/` === base;
    return wantsHome ? { kind: 'redirect', to: base + query } : { kind: 'nothing' };
  }
  const segments = decodedSegments(address.slice(base.length - 1));
  if (segments === undefined) return { kind: 'malformed' };
  const path = segments.join('/');
  const inner = segments.slice(1);
  // An empty segment would let «//xa.example» become a redirect to another site.
  if (inner.slice(0, -1).includes('') || inner.some(isForbidden) || hostFiles.has(path)) {
    return { kind: 'nothing' };
  }
  return { kind: 'inside', path, query };
}
