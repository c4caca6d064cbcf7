import { join } from 'node:path';
import { headersFor } from './headers-file.ts';
import { requestPath } from './request-path.ts';
import { type HostRules, statOf } from './site-folder.ts';

/** What is served, and where: see `ServerOptions`. */
export interface ServedSite {
  readonly outDir: string;
  readonly base: string;
}

/** What a GET or HEAD request gets. */
export type Decision =
  /** A file that may be there or not: `path` is percent-decoded and relative to the folder's root. */
  | { readonly kind: 'file'; readonly path: string; readonly headers: Map<string, string> }
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

/** Decides about the address of a request line, as the hosts do. */
export async function decide(url: string, site: ServedSite, rules: HostRules): Promise<Decision> {
  const { outDir, base } = site;
  const asked = requestPath(url, base);
  if (asked.kind === 'nothing') return { kind: 'missing' };
  if (asked.kind === 'redirect') return { kind: 'redirect', status: 302, to: asked.to };
  if (asked.kind === 'malformed') return asked;
  const address = base + asked.path.slice(1);
  const moved = rules.redirects.get(address);
  if (moved) return { kind: 'redirect', ...moved };

  const { path, query } = asked;
  if (!path.endsWith('/') && (await statOf(join(outDir, path)))?.isDirectory()) {
    const page = await statOf(join(outDir, path, 'index.html'));
    const to = `${encodeURI(address)}/${query}`;
    return page ? { kind: 'redirect', status: 301, to } : { kind: 'missing' };
  }
  const headers = headersFor(rules.headers, address);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache');
  return { kind: 'file', path: path.endsWith('/') ? `${path}index.html` : path, headers };
}

/** The headers of the site's own 404 page. */
export function notFoundHeaders({ base }: ServedSite, rules: HostRules): Map<string, string> {
  return headersFor(rules.headers, `${base}404.html`).set('Cache-Control', 'no-cache');
}
