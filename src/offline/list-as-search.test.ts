import { describe, expect, test } from 'vitest';
import { readState } from '../search/url-state.ts';
import { listAsSearch } from './list-as-search.ts';

/** The query as the search page reads it; filters that are not chosen are left out. */
function asked(path: string) {
  const { filters, from, to, sort, text } = readState(new URLSearchParams(listAsSearch(path)));
  const chosen = Object.entries(filters).filter(([, ids]) => ids.length > 0);
  return { ...Object.fromEntries(chosen), from, to, sort, text };
}

describe('a list', () => {
  test.each([
    ['the/nuoc-sach/', { the: ['nuoc-sach'] }],
    ['the/nuoc-sach/trang/12/', { the: ['nuoc-sach'] }],
    ['chuyen-muc/moi-truong/', { 'chuyen-muc': ['moi-truong'] }],
    ['chuyen-muc/moi-truong/trang/2/', { 'chuyen-muc': ['moi-truong'] }],
    ['tac-gia/uy-phong/', { 'tac-gia': ['uy-phong'] }],
    ['the/n%C6%B0%E1%BB%9Bc/', { the: ['nước'] }],
    ['luu-tru/2024/', { nam: ['2024'] }],
    ['luu-tru/2024/trang/3/', { nam: ['2024'] }],
    ['luu-tru/2024/02/', { from: '2024-02-01', to: '2024-02-29' }],
    ['luu-tru/2023/02/trang/2/', { from: '2023-02-01', to: '2023-02-28' }],
    ['luu-tru/2023/12/', { from: '2023-12-01', to: '2023-12-31' }],
    ['2023/10/', { from: '2023-10-01', to: '2023-10-31' }],
    ['2023/', { nam: ['2023'] }],
    ['moi-nhat/', { from: '1970-01-01' }],
    ['moi-nhat/trang/5/', { from: '1970-01-01' }],
    ['luu-tru/', { from: '1970-01-01' }],
  ])('%s is a search, the newest first', (path, query) => {
    expect(asked(path)).toEqual({
      ...{ from: undefined, to: undefined, text: '', sort: 'moi-nhat' },
      ...query,
    });
  });

  test.each([
    ...['', '2023/10/lu-lut/', 'gioi-thieu-chung/', 'luu-tru/2024/13/', 'luu-tru/2024/00/'],
    ...['the/', 'the/nuoc/them/', 'the/a&b/', 'the/a+b/', 'tim-kiem/', 'trang/2/'],
  ])('«%s» is none', (path) => {
    expect(listAsSearch(path)).toBeUndefined();
  });
});
