import type { Hit, Segment, SubHit } from '../../search/types.ts';
import { h } from '../dom.ts';
import { shortDay } from './days.ts';

/** One found article as a list item; its first link leads to the article. */
export function hitView(hit: Hit): HTMLLIElement {
  return h(
    'li',
    { class: 'hit' },
    h('h2', { class: 'hit-title' }, h('a', { href: hit.url }, ...segmentNodes(hit.title))),
    h('p', { class: 'hit-meta' }, ...separated(metaOf(hit))),
    h('p', { class: 'hit-excerpt' }, ...segmentNodes(hit.excerpt)),
    ...partsOf(hit),
    ...pictureOf(hit),
  );
}

function metaOf({ section, date, authors }: Hit): readonly Node[] {
  return [
    ...(section ? [h('span', { class: 'hit-section' }, section)] : []),
    ...(date ? [h('time', { datetime: date }, shortDay(date))] : []),
    ...(authors.length > 0 ? [h('span', {}, authors.join(', '))] : []),
  ];
}

/** No `<li>`: those of the list are the articles, and nothing else. */
function partsOf({ parts }: Hit): readonly Node[] {
  if (parts.length === 0) return [];
  const list = { class: 'hit-parts', role: 'list', 'aria-label': 'Các mục trong bài' };
  return [h('div', list, ...parts.map(partView))];
}

function partView({ url, title, excerpt }: SubHit): Node {
  const text = excerpt.length > 0 ? [h('span', {}, ...segmentNodes(excerpt))] : [];
  return h('p', { role: 'listitem' }, h('a', { href: url }, ...segmentNodes(title)), ' ', ...text);
}

function pictureOf({ image }: Hit): readonly Node[] {
  if (!image) return [];
  const picture = h('img', {
    class: 'hit-picture',
    src: image,
    alt: '',
    loading: 'lazy',
    decoding: 'async',
  });
  // Without a network there may be no picture; a broken one says nothing.
  picture.addEventListener('error', () => picture.remove());
  return [picture];
}

function separated(parts: readonly Node[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

function segmentNodes(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, marked }) => (marked ? h('mark', {}, text) : text));
}
