import type { SearchQuery, Understanding } from '../../search/types.ts';
import { isNarrowed } from '../../search/url-state.ts';
import { button, h } from '../dom.ts';
import type { Actions } from './actions.ts';
import { shortened } from './meaning.ts';
import { queryLink } from './query-link.ts';

/**
 * What else was searched for, and what might be, a line for each. Loaded when there is such a thing,
 * which for most queries there is not; without it the answer is none other.
 */
export function notesOn(
  { also, near }: Understanding,
  { without }: SearchQuery,
  actions: Actions,
): readonly Node[] {
  const { leaveOut } = actions;
  const wordings = also.map(({ id, to }) => {
    const drop = () => leaveOut([...without, id]);
    const text = shortened(to);
    return button({ class: 'chip', 'aria-label': `Không tìm “${text}”` }, `${text} ×`, drop);
  });
  const again = () =>
    button({ class: 'text-button' }, 'Tìm lại cả các cách viết đã bỏ', () => leaveOut([]));
  const links = near.map((text) => queryLink(text, actions));
  return [
    ...(wordings.length > 0 ? [h('p', {}, 'Cũng tìm: ', ...wordings)] : []),
    ...(without.length > 0 ? [h('p', {}, again())] : []),
    ...(links.length > 0 ? [h('p', {}, 'Có phải bạn muốn tìm: ', ...separated(links), '?')] : []),
  ];
}

/**
 * Other ways to an article when nothing is found: without the filters, the archive (`data-archive`
 * of `<site-search>`) and the sections (`data-sections`: JSON, a list of `{ name, address }`).
 */
export function elsewhere(
  query: SearchQuery,
  { base = '/', archive, sections }: DOMStringMap,
  { clear }: Actions,
): readonly Node[] {
  const items = sectionsOf(sections).map(({ name, address }) =>
    h('li', {}, h('a', { href: address }, name)),
  );
  const link = h('a', { href: archive ?? `${base}luu-tru/` }, 'kho lưu trữ');
  return [
    ...(isNarrowed(query) ? [button({ 'data-search-clear': true }, 'Bỏ hết bộ lọc', clear)] : []),
    h('p', {}, 'Hãy thử ít từ hơn, hoặc xem ', link, '.'),
    ...(items.length > 0 ? [h('ul', { 'aria-label': 'Chuyên mục' }, ...items)] : []),
  ];
}

interface SectionLink {
  readonly name: string;
  readonly address: string;
}

function sectionsOf(json: string | undefined): readonly SectionLink[] {
  return json ? (JSON.parse(json) as readonly SectionLink[]) : [];
}

function separated(parts: readonly Node[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}
