import type { PackKind } from '../../../../src/offline/manifest.ts';
import type { OfflineResults } from '../results.ts';
import { budgetsOf } from './budgets.ts';

/** Rows of a table, the first one being its heading, and the line above it. */
export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const kindNames: Readonly<Record<PackKind, string>> = {
  shell: 'khung trang, mã, phông chữ',
  lists: 'trang nhất, danh sách, trang tĩnh',
  pages: 'bài viết',
  search: 'tìm kiếm',
  pictures: 'hình (tùy chọn, không tính dưới đây)',
};

/** What must be known of the peer's figures to read them; empty when there is nothing. */
export function peerNote({ peer }: OfflineResults): string {
  const { installed, attempts, files } = peer;
  const times =
    attempts > 1 ? `, trình duyệt ${attempts - (installed ? 1 : 0)} lần bỏ cài giữa chừng` : '';
  if (installed) return times && `workbox: ${files} tệp${times}`;
  return `workbox chưa cài xong ${files} tệp${times}: số của nó là phần đã tải đến lúc ngừng đo`;
}

/** Everything that is printed, in its order. */
export function sectionsOf(results: OfflineResults): Section[] {
  return [
    { title: 'Các gói', rows: kindRows(results) },
    {
      title: 'Bên cạnh workbox-build, cùng lần đo, cùng trang, không kể hình',
      rows: rows(results),
    },
    { title: 'Giới hạn', rows: budgetRows(results) },
  ];
}

function kindRows({ ours }: OfflineResults): string[][] {
  return [
    ['Loại', 'gói', 'KB'],
    ...ours.kinds.map(({ kind, packs, bytes }) => [
      kindNames[kind],
      String(packs),
      kilobytes(bytes),
    ]),
  ];
}

function rows({ ours, peer }: OfflineResults): string[][] {
  const atLeast = peer.installed ? '' : '> ';
  const row = (name: string, our: number, their: number, text: (value: number) => string) => [
    ...[name, text(our), text(their), ratio(our, their)],
  ];
  const installRow = (...args: Parameters<typeof row>) => {
    const [name, our, their, ratioText] = row(...args);
    return [
      name ?? '',
      our ?? '',
      `${atLeast}${their}`,
      `${peer.installed ? '' : '< '}${ratioText}`,
    ];
  };
  return [
    ['', 'ta', 'workbox', 'ta ÷ workbox'],
    row('service worker, gzip (KB)', ours.workerBytes, peer.workerBytes, kilobytes),
    ['lượt đầu, tự lấy bài mới (yêu cầu)', String(ours.firstVisit.requests), '–', '–'],
    ['lượt đầu, tự lấy bài mới (KB)', kilobytes(ours.firstVisit.bytes), '–', '–'],
    installRow('lấy toàn bộ (yêu cầu)', ours.everything.requests, peer.everything.requests, String),
    installRow('lấy toàn bộ (KB)', ours.everything.bytes, peer.everything.bytes, kilobytes),
    installRow('lấy toàn bộ (giây)', ours.everything.ms, peer.everything.ms, seconds),
    ['kết quả tìm đầu tiên khi không có mạng (giây)', seconds(ours.firstResultMs), '–', '–'],
    row('thêm một bài (yêu cầu)', ours.update.requests, peer.update.requests, String),
    row('thêm một bài (KB)', ours.update.bytes, peer.update.bytes, kilobytes),
    ['thêm một bài (giây)', seconds(ours.update.ms), '–', '–'],
  ];
}

function budgetRows(results: OfflineResults): string[][] {
  const lines = budgetsOf(results).map(({ name, value, limit, kept }) => [
    ...[name, String(limit), String(value), kept ? 'đạt' : 'VƯỢT'],
  ]);
  return [['Phép đo', 'giới hạn', 'đo được', ''], ...lines];
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function ratio(our: number, their: number): string {
  return their > 0 ? (our / their).toFixed(3) : '–';
}
