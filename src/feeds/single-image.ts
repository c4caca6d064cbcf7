import type { Element } from 'hast';

/** Wide enough for any feed reader; wider files only cost data. */
const widest = 1600;

/** The `<img>` that a `<picture>` holds, or the `<img>` itself. */
export function imageOf(element: Element): Element | undefined {
  if (element.tagName === 'img') return element;
  return element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'img',
  );
}

/** `[address, width in pixels]` of each candidate of a srcset; densities count as no width. */
function candidates(srcset: string): [string, number][] {
  // hast joins the parsed list with commas; addresses of our own never hold one.
  return srcset.split(',').flatMap((candidate): [string, number][] => {
    const [address, descriptor = ''] = candidate.trim().split(/\s+/u);
    const width = /^(\d+)w$/u.exec(descriptor)?.[1];
    return address ? [[address, Number(width ?? 0)]] : [];
  });
}

function srcsetOf({ properties }: Element): string {
  const { srcSet } = properties;
  return Array.isArray(srcSet) ? srcSet.join(',') : String(srcSet ?? '');
}

function widestOf(element: Element): string | undefined {
  const fitting = candidates(srcsetOf(element)).filter(([, width]) => width <= widest);
  return fitting.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * The one address to show for `image`: the widest reasonable candidate of its own srcset, which
 * holds the format that every reader knows; else its src; else one from a `<source>` beside it.
 * Empty when there is none.
 */
export function bestSource(picture: Element, image: Element): string {
  const sources = picture.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  );
  const own = widestOf(image) ?? String(image.properties.src ?? '');
  return own || sources.map(widestOf).findLast((address) => address !== undefined) || '';
}
