import { expect, it } from 'vitest';
import { benchmarkNames, chosenBenchmarks } from './choose.ts';

it('knows a benchmark by its file', () => {
  const files = ['search.ts', 'index.ts', 'budgets.ts', 'budgets.browser.test.ts', 'shared'];
  expect(benchmarkNames(files)).toEqual(['budgets', 'search']);
});

it('runs the one that is named, or all', () => {
  expect(chosenBenchmarks('a', ['a', 'b'])).toEqual(['a']);
  expect(chosenBenchmarks(undefined, ['a', 'b'])).toEqual(['a', 'b']);
  expect(() => chosenBenchmarks('c', ['a', 'b'])).toThrow(
    'Không có phép đo «c». Các phép đo đang có: a, b',
  );
});
