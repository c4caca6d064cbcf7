import { formatTable } from '../../shared/table.ts';
import { median } from '../measure/median.ts';
import { count, type Ratio } from './ratios.ts';
import { type BuildResult, COLD } from './results.ts';

const HEADING = [
  ...[
    'cách dựng',
    'giây',
    'so với từ đầu',
    'giây CPU',
    'bộ nhớ MB',
    'trang',
    'tệp',
    'MB',
    'lần',
    'tải',
  ],
];

/** What was measured on one corpus, each beside our cold build. */
export function resultTable(results: readonly BuildResult[]): string {
  const cold = results.find(({ name }) => name === COLD);
  const rows = results.map((result) => [
    result.contestant === 'ours' ? `trang này: ${result.name}` : result.name,
    decimal(median(result.seconds), 1),
    cold ? decimal(median(result.seconds) / median(cold.seconds), 2) : '–',
    result.processorSeconds.length > 0 ? decimal(median(result.processorSeconds), 1) : '–',
    result.peakBytes.length > 0 ? decimal(Math.max(...result.peakBytes) / 1e6, 0) : '–',
    count(result.pages),
    count(result.files),
    decimal(result.bytes / 1e6, 1),
    String(result.seconds.length),
    decimal(median(result.loads), 1),
  ]);
  return formatTable([HEADING, ...rows]);
}

/** The numbers that the build is judged by. */
export function ratioTable(ratios: readonly Ratio[]): string {
  return formatTable([
    ['chỉ tiêu', 'đo được', 'nhiều nhất', '', 'theo giây CPU'],
    ...ratios.map(({ name, value, processor, limit, unit, kept, binding }) => [
      name,
      `${decimal(value, 2)} ${unit}`,
      `${decimal(limit, 1)} ${unit}`,
      `${kept ? 'đạt' : 'chưa'}${binding ? '' : ' (để tham khảo)'}`,
      processor === undefined ? '' : `${decimal(processor, 2)} lần`,
    ]),
  ]);
}

/** What a reader has to know of the tables. */
export function notes(missing: readonly string[]): string {
  return [
    'Trang này dựng mọi trang: bài, chuyên mục, thẻ, tác giả, lưu trữ, nguồn tin, tìm kiếm, chính sách bảo mật, rồi kiểm tra từng liên kết; không vẽ thẻ mạng xã hội cho từng bài (SOCIAL_CARDS=0).',
    'Ba cách kia chỉ dựng bài trơn từ chính những tệp ấy: tên, ngày, tác giả, nội dung, một trang nhất; rồi chạy lệnh của Pagefind với mặc định của nó. Mỗi lần đều dựng từ đầu.',
    'Giây: theo đồng hồ, số giữa của các lần. Giây CPU: của mọi luồng, mọi tiến trình, không đổi nhiều khi máy bận. Bộ nhớ: tổng RSS của cả cây tiến trình lúc cao nhất trong mọi lần, nhìn 10 lần mỗi giây. Tải: số tiến trình chạy trung bình trong một phút trước khi dựng, số giữa.',
    ...missing.map((name) => `Không có «${name}» trên máy này: bỏ qua.`),
  ].join('\n');
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}
