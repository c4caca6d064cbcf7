import { expect, test } from 'vitest';
import { readFilter, readFragments, runningSum } from './index-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a filter: the pages of each value, written as steps', () => {
  const file = bytes('[["2023",[4,1,300]],["2024",[]]]');
  expect([...readFilter(file)]).toEqual([
    ['2023', [4, 5, 305]],
    ['2024', []],
  ]);
});

test('fragments are a list of JSON behind a signature', () => {
  expect(readFragments(bytes('pagefind_dcd[{"url":"/a/"}]'))).toEqual([{ url: '/a/' }]);
});

test.each(['<!doctype html><title>404</title>', '', '{}', 'pagefind_dcd', '[["2023",[4'])(
  '%j is no filter and no fragment',
  (text) => {
    expect(() => readFilter(bytes(text))).toThrow();
    expect(() => readFragments(bytes(text))).toThrow();
  },
);

test('steps from 0 on', () => {
  expect(runningSum([3, 0, 4])).toEqual([3, 3, 7]);
});
