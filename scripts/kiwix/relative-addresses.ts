/** Where a page lies: `path` is its file in the site, `base` the path that the site was built for. */
export interface PagePlace {
  readonly path: string;
  readonly base: string;
}

/** A tag, or one of the two elements whose content is no HTML; quotation marks may hold `>`. */
const tags =
  /(<(script|style)\b(?:"[^"]*"|[^>"])*>)([\s\S]*?)(<\/\2>)|<[a-z](?:"[^"]*"|[^>"])*>/giu;
const single = /(\s(?:href|src|action|poster)=")([^"]*)/giu;
const sets = /(\s(?:srcset|imagesrcset)=")([^"]*)/giu;
const styleUrl = /(url\(["']?)([^"')]+)/gu;

/**
 * The page with addresses within the site relative to itself and to files: readers of archives know
 * neither the site's root nor that a folder's page is its `index.html`.
 *
 * @param html - as Astro writes it: attributes in double quotation marks.
 */
export function withRelativeAddresses(html: string, place: PagePlace): string {
  return html.replace(tags, (tag: string, open?: string, name?: string, body = '', close = '') => {
    if (open === undefined) return inTag(tag, place);
    return (
      inTag(open, place) + (name?.toLowerCase() === 'style' ? inStyle(body, place) : body) + close
    );
  });
}

/** `/ban-tin/2024/05/bai/#muc` as it is written on another page; other sites' stay as they are. */
export function relativeAddress(address: string, { path, base }: PagePlace): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address.slice(base.length)) ?? [];
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  return '../'.repeat(path.split('/').length - 1) + file + rest;
}

function inTag(tag: string, place: PagePlace): string {
  return tag
    .replace(
      single,
      (_, before: string, address: string) => before + relativeAddress(address, place),
    )
    .replace(sets, (_, before: string, set: string) => before + inSet(set, place));
}

function inSet(set: string, place: PagePlace): string {
  const candidates = set.split(',').map((candidate) => {
    const [address = '', ...descriptors] = candidate.trim().split(/\s+/u);
    return [relativeAddress(address, place), ...descriptors].join(' ');
  });
  return candidates.join(', ');
}

function inStyle(css: string, place: PagePlace): string {
  return css.replace(
    styleUrl,
    (_, before: string, address: string) => before + relativeAddress(address, place),
  );
}
