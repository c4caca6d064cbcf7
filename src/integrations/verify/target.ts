/** The site whose output is looked at. */
export interface SiteAddress {
  /** `https://khoa-hoc-hue.example` */
  readonly origin: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
}

/** Where an address leads. */
export type Target =
  /** Within the site: a path without the base, percent-decoded as file names are. */
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
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

/**
 * Resolves an address as it stands in a page (or a style sheet).
 *
 * @param from - the address of the page or style sheet, root-relative without the base path.
 */
export function targetOf(value: string, from: string, site: SiteAddress): Target {
  const here = new URL(site.base.slice(0, -1) + encodeURI(from), site.origin);
  if (!URL.canParse(value, here.href)) return { kind: 'bad' };
  const url = new URL(value, here);
  if (url.protocol === 'data:') return { kind: 'data' };
  if (harmlessSchemes.has(url.protocol)) return { kind: 'other' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'bad' };
  if (url.origin !== new URL(site.origin).origin) return { kind: 'foreign' };
  if (!url.pathname.startsWith(site.base)) return { kind: 'outside-base' };
  const path = decoded(url.pathname.slice(site.base.length - 1));
  if (path === undefined) return { kind: 'bad' };
  return { kind: 'inside', path, fragment: elementId(url.hash) };
}
