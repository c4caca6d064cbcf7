/** The site whose output is looked at. */
export interface SiteAddress {
  /** As `URL.origin` writes it: `https://khoa-hoc-hue.example`. */
  readonly origin: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
}

/** Where an address leads. */
export type Target =
  /** Within the site: a path without the base, percent-decoded as file names are. */
  | {
      readonly kind: 'inside';
      readonly path: string;
      readonly fragment: string;
    }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'data' }
  /** `mailto:` and the like: nothing to look up. */
  | { readonly kind: 'other' }
  | { readonly kind: 'bad' };

const harmlessSchemes = new Set(['mailto:', 'tel:', 'sms:', 'geo:']);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The part of the fragment that names an element; a text fragment (`:~:text=`) names none. */
function elementId(hash: string): string {
  const id = hash.slice(1).replace(/:~:.*$/, '');
  return decoded(id) ?? id;
}

/** The whole address of a page or style sheet, given root-relative without the base path. */
export function addressOf(page: string, { origin, base }: SiteAddress): URL {
  return new URL(base.slice(0, -1) + encodeURI(page), origin);
}

/**
 * Resolves an address as it stands in a page (or a style sheet).
 *
 * @param here - the whole address of that page: see `addressOf`.
 */
export function targetOf(value: string, here: URL, site: SiteAddress): Target {
  const url = URL.parse(value, here);
  if (url === null) return { kind: 'bad' };
  if (url.protocol === 'data:') return { kind: 'data' };
  if (harmlessSchemes.has(url.protocol)) return { kind: 'other' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'bad' };
  if (url.origin !== site.origin) return { kind: 'foreign' };
  if (!url.pathname.startsWith(site.base)) return { kind: 'outside-base' };
  const path = decoded(url.pathname.slice(site.base.length - 1));
  if (path === undefined) return { kind: 'bad' };
  return { kind: 'inside', path, fragment: elementId(url.hash) };
}
