import { bytesOf, type Pack } from '../../offline/manifest.ts';
import { formatBytes } from './format.ts';

/** At most so many parts are named; the others are counted. */
const mostNamed = 4;

/** Names missing packs as the reader knows them: «bài năm 2024, phần tìm kiếm (2,1 MB)». */
export function missingParts(packs: readonly Pack[]): string {
  const names = [...new Set(packs.map(nameOf))];
  const rest = names.length - mostNamed;
  const named = rest > 0 ? [...names.slice(0, mostNamed), `${rest} phần khác`] : names;
  return `${named.join(', ')} (${formatBytes(bytesOf(packs))})`;
}

function nameOf({ kind, year }: Pack): string {
  switch (kind) {
    case 'shell':
      return 'phần giao diện';
    case 'lists':
      return 'trang nhất và các danh sách';
    case 'search':
      return 'phần tìm kiếm';
    case 'pages':
      return year ? `bài năm ${year}` : 'bài';
    case 'pictures':
      return year ? `ảnh năm ${year}` : 'ảnh';
  }
}
