import { expect, test } from 'vitest';
import { facetValues, keepSelected, mergeFilters, pagesWith, splitValue } from './facet-values.ts';
import { noSelection } from './types.ts';

const years = new Map([
  ['2023', [0, 1]],
  ['2024', [2, 3]],
]);
const tags = new Map([
  ['nuoc|nước', [1, 2]],
  ['lu|lũ', [3]],
]);

test('a value is an id and a label', () => {
  expect(splitValue('nuoc|nước | sông')).toEqual({ id: 'nuoc', label: 'nước | sông' });
  expect(splitValue('2023')).toEqual({ id: '2023', label: '2023' });
});

test('filters of two bundles count through', () => {
  const other = new Map([['lu|lũ', [0]]]);
  const merged = mergeFilters([
    { values: tags, first: 0 },
    { values: other, first: 4 },
  ]);
  expect(Object.fromEntries(merged)).toEqual({ 'nuoc|nước': [1, 2], 'lu|lũ': [3, 4] });
});

test('any value within a filter, all filters together, an unknown id nothing', () => {
  const filters = new Map([['nam', years] as const, ['the', tags] as const]);
  const pages = [3, 2, 1, 0];
  expect([...pagesWith(tags, ['lu', 'nuoc'])]).toEqual([1, 2, 3]);
  const chosen = { ...noSelection, nam: ['2024'], the: ['nuoc'] };
  expect(keepSelected(pages, chosen, filters)).toEqual([2]);
  expect(keepSelected(pages, chosen, filters, 'nam')).toEqual([2, 1]);
  expect(keepSelected(pages, { ...noSelection, the: ['zzz'] }, filters)).toEqual([]);
});

test('every value with its count, years backwards, names in Vietnamese order', () => {
  expect(facetValues('nam', years, new Set([0, 2, 3]))).toEqual([
    { id: '2024', label: '2024', count: 2 },
    { id: '2023', label: '2023', count: 1 },
  ]);
  expect(facetValues('the', tags, new Set([0])).map(({ label, count }) => [label, count])).toEqual([
    ['lũ', 0],
    ['nước', 0],
  ]);
});

test('of two labels of one value the same is shown, whichever bundle comes first', () => {
  const values: readonly (readonly [string, readonly number[]])[] = [
    ['lu|Lũ', [0]],
    ['lu|lũ', [1]],
  ];
  for (const list of [values, values.toReversed()]) {
    expect(facetValues('the', new Map(list), new Set([0, 1]))).toEqual([
      { id: 'lu', label: 'Lũ', count: 2 },
    ]);
  }
});
