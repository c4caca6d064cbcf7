import { expect, it } from 'vitest';
import { phasesOf, phaseTable } from './phases.ts';

const log = [
  [1, '09:56:12 [content] Syncing content'],
  [21, '09:56:36 [content] Synced content'],
  [21.5, '09:56:36 [build] ✓ Completed in 26.32s.'],
  [22, '09:56:36 [build] Building static entrypoints...'],
  [25, ' generating static routes '],
  [26, '09:56:38   ├─ /rss.xml (+10ms)'],
  [40, '09:56:54 ✓ Completed in 15.42s.'],
  [40.5, '09:56:54 [build] ✓ Completed in 18.75s.'],
  [41, '09:56:57 [newsroom] 3/9 ảnh'],
  [42, '09:56:57 [newsroom] ảnh: 9 tệp (1.6 giây)'],
  [53, '09:57:08 [newsroom] chỉ mục tìm kiếm: 30 trang, 2 phần, lập mới 1 (11.2 giây)'],
] as const;
const lines = log.map(([at, text]) => ({ at, text }));

it('reads phases off the log; they add up to the whole', () => {
  expect(phasesOf(lines, 55).map(({ name, seconds }) => [name, +seconds.toFixed(1)])).toEqual([
    ['Astro khởi động', 1],
    ['đọc bài, Markdown thành HTML', 20],
    ['kiểu dữ liệu, chuẩn bị', 1],
    ['Vite gói mã', 3],
    ['dựng từng trang', 15],
    ['ảnh', 1.6],
    ['chỉ mục tìm kiếm', 11.2],
    ['còn lại', 2.2],
  ]);
});

it('leaves what it does not know to the rest', () => {
  expect(phasesOf([{ at: 1, text: 'Astro says something new' }], 3)).toEqual([
    { name: 'còn lại', seconds: 3 },
  ]);
});

it('shows shares', () => {
  const table = phaseTable([
    { name: 'a', seconds: 1 },
    { name: 'b', seconds: 3 },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    'a          1,0   25%',
    'b          3,0   75%',
    'tất cả     4,0   100%',
  ]);
});
