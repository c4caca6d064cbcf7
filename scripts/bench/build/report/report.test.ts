import { expect, it } from 'vitest';
import { ONE_EDITED, ratiosOf } from './ratios.ts';
import { type BuildResult, COLD } from './results.ts';
import { notes, ratioTable, resultTable } from './tables.ts';

function result(
  contestant: BuildResult['contestant'],
  name: string,
  articles: number,
  seconds: readonly number[],
): BuildResult {
  const rest = {
    processorSeconds: [40, 50],
    peakBytes: [1.5e9, 2e9],
    loads: [0.5],
    files: 12_345,
    pages: 9876,
    bytes: 67_890_000,
  };
  return { contestant, name, articles, seconds, ...rest };
}

/** The rows of a table, without its heading. */
function cellsOf(table: string): string[][] {
  const rows = table.split('\n').slice(2);
  return rows.map((row) => row.split(/ {2,}/));
}

const all = [
  result('ours', COLD, 1000, [30, 10, 20]),
  result('eleventy', 'Eleventy 3 + Pagefind', 1000, [10]),
  result('ours', COLD, 10_000, [150]),
  result('ours', ONE_EDITED, 10_000, [11]),
  result('eleventy', 'Eleventy 3 + Pagefind', 10_000, [100]),
  result('hugo', 'Hugo 1 + Pagefind', 10_000, [20]),
  result('ours', COLD, 50_000, [900]),
];

it('judges by what is meant for 10,000 articles, and by growth', () => {
  expect(cellsOf(ratioTable(ratiosOf(all)))).toEqual([
    [
      '1.000 bài: dựng từ đầu / Eleventy + Pagefind',
      '2,00 lần',
      '1,5 lần',
      'chưa (để tham khảo)',
      '1,00 lần',
    ],
    ['1.000 bài: bộ nhớ khi dựng từ đầu', '2,00 GB', '2,5 GB', 'đạt (để tham khảo)'],
    ['10.000 bài: dựng từ đầu / Eleventy + Pagefind', '1,50 lần', '1,5 lần', 'đạt', '1,00 lần'],
    ['10.000 bài: sửa một bài / Hugo + Pagefind', '0,55 lần', '0,5 lần', 'chưa', '1,00 lần'],
    ['10.000 bài: bộ nhớ khi dựng từ đầu', '2,00 GB', '2,5 GB', 'đạt'],
    ['50.000 bài: bộ nhớ khi dựng từ đầu', '2,00 GB', '2,5 GB', 'đạt (để tham khảo)'],
    ['từ 1.000 lên 10.000 bài: dựng từ đầu lâu hơn', '7,50 lần', '11,0 lần', 'đạt', '1,00 lần'],
    ['từ 10.000 lên 50.000 bài: dựng từ đầu lâu hơn', '6,00 lần', '5,5 lần', 'chưa', '1,00 lần'],
  ]);
});

it('says nothing of what was not measured', () => {
  expect(ratiosOf([result('hugo', 'Hugo', 10_000, [1])])).toEqual([]);
  const blind = { ...result('ours', COLD, 10_000, [1]), peakBytes: [] };
  expect(ratiosOf([blind])).toEqual([]);
  expect(resultTable([blind])).toMatch(/1,00 +40,0 +–/);
});

it('does without processor time where nobody can tell it', () => {
  const blind = all.slice(2, 5).map((each) => ({ ...each, processorSeconds: [] }));
  expect(cellsOf(ratioTable(ratiosOf(blind)))[0]?.slice(1)).toEqual(['1,50 lần', '1,5 lần', 'đạt']);
  expect(cellsOf(resultTable(blind))[0]?.[3]).toBe('–');
});

it('shows medians, the largest memory, and each beside our cold build', () => {
  expect(cellsOf(resultTable(all.slice(0, 2)))).toEqual([
    [
      'trang này: dựng từ đầu',
      '20,0',
      '1,00',
      '40,0',
      '2000',
      '9.876',
      '12.345',
      '67,9',
      '3',
      '0,5',
    ],
    [
      'Eleventy 3 + Pagefind',
      '10,0',
      '0,50',
      '40,0',
      '2000',
      '9.876',
      '12.345',
      '67,9',
      '1',
      '0,5',
    ],
  ]);
});

it('says which peer is missing', () => {
  expect(notes(['hugo'])).toContain('Không có «hugo» trên máy này: bỏ qua.');
  expect(notes([])).not.toContain('Không có');
});
