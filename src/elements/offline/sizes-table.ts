import { h } from '../dom.ts';
import { formatBytes, formatCount } from './format.ts';
import type { Plan } from './plan.ts';

/** What each year, the search and the rest of the site take; the last row is their sum. */
export function sizesTable({ years, articles, search, app, total }: Plan): HTMLTableElement {
  const hasPictures = years.some(({ pictures }) => pictures > 0);
  const columns = ['Năm', 'Bài', 'Chữ', ...(hasPictures ? ['Ảnh'] : [])];
  const row = (name: string, ...cells: readonly Node[]) =>
    h('tr', {}, h('th', { scope: 'row' }, name), ...cells);
  const cell = (text: string) => h('td', {}, text);
  /** Text and pictures together. */
  const both = (bytes: number) =>
    h('td', { colspan: hasPictures ? '2' : undefined }, formatBytes(bytes));
  const rows = years.map(({ year, articles: count, text, pictures }) => {
    const picturesCell = cell(pictures > 0 ? formatBytes(pictures) : '–');
    const sizes = [cell(formatBytes(text)), ...(hasPictures ? [picturesCell] : [])];
    return row(year, cell(formatCount(count)), ...sizes);
  });
  rows.push(row('Tìm kiếm', cell(''), both(search)));
  rows.push(row('Giao diện và các danh sách', cell(''), both(app)));
  const heads = columns.map((name) => h('th', { scope: 'col' }, name));
  return h(
    'table',
    {},
    h('caption', {}, 'Dung lượng từng phần'),
    h('thead', {}, h('tr', {}, ...heads)),
    h('tbody', {}, ...rows),
    h('tfoot', {}, row('Tất cả', cell(formatCount(articles)), both(total))),
  );
}
