import { attribute, type HtmlElement, textOf } from './html-tree.ts';
import { srcsetUrls } from './srcset.ts';
import { styleUrls } from './style-urls.ts';

/** An address in a page: `link` leads the reader there, `file` is loaded with the page. */
export interface Reference {
  readonly use: 'link' | 'file';
  readonly value: string;
}

/** Attributes that hold one address each. `rel` decides for `<link>`: see below. */
const addressAttributes: Readonly<
  Record<string, readonly (readonly [string, Reference['use']])[]>
> = {
  a: [
    ['href', 'link'],
    ['xlink:href', 'link'],
  ],
  area: [['href', 'link']],
  audio: [['src', 'file']],
  embed: [['src', 'file']],
  form: [['action', 'link']],
  iframe: [['src', 'file']],
  image: [
    ['href', 'file'],
    ['xlink:href', 'file'],
  ],
  img: [['src', 'file']],
  input: [['src', 'file']],
  object: [['data', 'file']],
  script: [['src', 'file']],
  source: [['src', 'file']],
  track: [['src', 'file']],
  use: [
    ['href', 'file'],
    ['xlink:href', 'file'],
  ],
  video: [
    ['src', 'file'],
    ['poster', 'file'],
  ],
};

const fileRels = new Set([
  'apple-touch-icon',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preload',
  'stylesheet',
]);

const metaAddresses = /^(?:og:(?:image|url|image:url|image:secure_url)|twitter:image)$/;

function linkReferences(element: HtmlElement): Reference[] {
  const href = attribute(element, 'href');
  const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  const use = rels.some((rel) => fileRels.has(rel)) ? 'file' : 'link';
  return href === undefined ? [] : [{ use, value: href }];
}

function metaReferences(element: HtmlElement): Reference[] {
  const content = attribute(element, 'content') ?? '';
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (metaAddresses.test(name)) return [{ use: 'link', value: content }];
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const target = /^[\d\s.]*;\s*url\s*=\s*(.+)$/i.exec(content)?.[1];
  return target === undefined ? [] : [{ use: 'link', value: target }];
}

/** Every address that the element holds, as it stands in the page. */
export function referencesOf(element: HtmlElement): Reference[] {
  const { tagName } = element;
  if (tagName === 'link') return linkReferences(element);
  if (tagName === 'meta') return metaReferences(element);
  const found: Reference[] = [];
  for (const [name, use] of addressAttributes[tagName] ?? []) {
    const value = attribute(element, name);
    if (value !== undefined) found.push({ use, value });
  }
  const srcset = attribute(element, 'srcset') ?? '';
  for (const value of srcsetUrls(srcset)) found.push({ use: 'file', value });
  if (tagName === 'style') {
    for (const value of styleUrls(textOf(element))) found.push({ use: 'file', value });
  }
  return found;
}
