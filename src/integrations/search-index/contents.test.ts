import { expect, test } from 'vitest';
import { contentsOf } from './contents.ts';

const page = (datetime: string, titleWords: number, words: number) => ({
  datetime,
  titleWords,
  words,
});

test('by page: the steps from day to day in Vietnam, the words of the title, and a letter for all words', () => {
  const { days, titles, lengths } = contentsOf({
    pages: [
      page('1970-01-02T00:00:00+07:00', 3, 1),
      page('1970-01-02T23:59:59+07:00', 5, 32),
      page('2023-10-02T00:00:00+07:00', 4, 1000),
    ],
    chunks: [],
    perFragment: 1,
  });
  expect(days).toEqual([1, 0, 19631]);
  expect(titles).toEqual([3, 5, 4]);
  // 1, 32 and 1000 words: 2·log₂ is 0, 10 and about 20.
  expect(lengths).toBe('aku');
});

test('where the chunks begin, and how many pages share a file', () => {
  expect(contentsOf({ pages: [], chunks: ['', 'ho'], perFragment: 2 })).toMatchObject({
    chunks: ['', 'ho'],
    perFragment: 2,
  });
});
