import type { SearchQuery, Understanding } from '../../search/types.ts';
import { isNarrowed } from '../../search/url-state.ts';
import { button, h } from '../dom.ts';
import type { Actions } from './actions.ts';

/**
 * How the query was understood, a line for each thing to say. Loaded when there is one, which for
 * most queries there is not.
 */
export function notesOn(
  { reading, also, absent, instead, near }: Understanding,
  { without }: SearchQuery,
  { choose, leaveOut, linkTo }: Actions,
): readonly Node[] {
  const query = (text: string) => {
    if (!linkTo) return button({ class: 'text-button' }, text, () => choose(text));
    const link = h('a', { href: linkTo(text) }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      choose(text);
    });
    return link;
  };
  const wordings = also.map(({ id, to }) => {
    const drop = () => leaveOut([...without, id]);
    return button({ class: 'chip', 'aria-label': `Không tìm “${to}”` }, `${to} ×`, drop);
  });
  const line = (...parts: readonly (Node | string)[]) => h('p', {}, ...parts);
  return [
    ...(reading ? [line(`Hiểu là gõ ${reading.method}: “`, query(reading.text), '”')] : []),
    ...(absent.length > 0 ? [line(`Không bài nào có chữ ${absent.map(quoted).join(', ')}.`)] : []),
    ...(instead ? [line(`Chỉ tìm: “${instead}”`)] : []),
    ...(wordings.length > 0 ? [line('Cũng tìm: ', ...wordings)] : []),
    ...(without.length > 0
      ? [
          line(
            button({ class: 'text-button' }, 'Tìm lại cả các cách viết đã bỏ', () => leaveOut([])),
          ),
        ]
      : []),
    ...(near.length > 0
      ? [line('Có phải bạn muốn tìm: ', ...separated(near.map(query)), '?')]
      : []),
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

function quoted(text: string): string {
  return `“${text}”`;
}

function separated(parts: readonly Node[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}
