import type { Hit, Segment } from '../../search/types.ts';
import { h } from '../dom.ts';

/** One found article as a list item; its first link leads to the article. */
export function hitView(hit: Hit): HTMLLIElement {
  const title = h('a', { href: hit.url }, ...segmentNodes(hit.title));
  return h(
    'li',
    { class: 'hit' },
    h('h2', { class: 'hit-title' }, title),
    h('p', { class: 'hit-meta' }, ...separated(metaOf(hit))),
    h('p', { class: 'hit-excerpt' }, ...segmentNodes(hit.excerpt)),
    ...pictureOf(hit),
  );
}

function metaOf(hit: Hit): readonly Node[] {
  const parts: Node[] = [];
  if (hit.section) parts.push(h('span', { class: 'hit-section' }, hit.section));
  if (hit.date) parts.push(h('time', { datetime: hit.date }, shortDate(hit.date)));
  if (hit.authors.length > 0) {
    parts.push(h('span', { class: 'hit-authors' }, hit.authors.join(', ')));
  }
  return parts;
}

function pictureOf(hit: Hit): readonly Node[] {
  if (!hit.image) return [];
  const picture = h('img', {
    class: 'hit-picture',
    src: hit.image,
    alt: '',
    loading: 'lazy',
    decoding: 'async',
  });
  // Without a network there may be no picture; a broken one says nothing.
  picture.addEventListener('error', () => picture.remove());
  return [picture];
}

/** `2023-10-02T…+07:00` → `02/10/2023`: the day as the article has it, whatever the reader's clock. */
function shortDate(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}

function separated(parts: readonly Node[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

function segmentNodes(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, marked }) => (marked ? h('mark', {}, text) : text));
}
