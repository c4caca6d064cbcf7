import { expect, test } from 'vitest';
import { facetCounts, pagefindFilters, splitValue } from './facet-values.ts';
import { noSelection } from './types.ts';

const universe = {
  nam: { '2023': 3, '2024': 5 },
  'chuyen-muc': { 'tin|Tin hoạt động': 4, 'doi-song|Đời sống': 4 },
  the: { 'nuoc|nước': 1, 'nuoc|Nước': 2 },
};

test('a value is an id and a label', () => {
  expect(splitValue('tin|Tin | bài')).toEqual({ id: 'tin', label: 'Tin | bài' });
  expect(splitValue('2024')).toEqual({ id: '2024', label: '2024' });
});

test('years run backwards, names by the Vietnamese alphabet, and one id is one value', () => {
  const counts = facetCounts(universe, () => ({ nam: { '2024': 2 }, the: universe.the }));
  expect(counts.nam).toEqual([
    { id: '2024', label: '2024', count: 2 },
    { id: '2023', label: '2023', count: 0 },
  ]);
  expect(counts['chuyen-muc'].map((value) => value.label)).toEqual(['Đời sống', 'Tin hoạt động']);
  expect(counts.the.map(({ id, count }) => [id, count])).toEqual([['nuoc', 3]]);
  expect(counts['tac-gia']).toEqual([]);
});

test('chosen ids are asked for by all their values; an unknown id is asked for too', () => {
  const selection = { ...noSelection, the: ['nuoc'], nam: ['1999'] };
  expect(pagefindFilters(selection, universe)).toEqual({
    the: { any: ['nuoc|nước', 'nuoc|Nước'] },
    nam: { any: ['1999'] },
  });
});
