import { h } from '../dom.ts';

/**
 * Other ways to an article when nothing is found: the archive (`data-archive` of `<site-search>`)
 * and the sections (`data-sections`: JSON, a list of `{ name, address }`).
 */
export function elsewhere({ base = '/', archive, sections }: DOMStringMap): Node {
  const items = sectionsOf(sections).map(({ name, address }) =>
    h('li', {}, h('a', { href: address }, name)),
  );
  const link = h('a', { href: archive ?? `${base}luu-tru/` }, 'kho lưu trữ');
  const advice = h('p', {}, 'Hãy thử ít từ hơn, hoặc xem ', link, '.');
  const list = items.length > 0 ? [h('ul', { 'aria-label': 'Chuyên mục' }, ...items)] : [];
  return h('div', {}, advice, ...list);
}

interface SectionLink {
  readonly name: string;
  readonly address: string;
}

function sectionsOf(json: string | undefined): readonly SectionLink[] {
  return json ? (JSON.parse(json) as readonly SectionLink[]) : [];
}
