import { expect, test } from 'vitest';
import { overviewOf } from './overview.ts';

const none = new Map<string, number>();

test('frequent words in their order, all spellings together, each with a letter for the power of two', () => {
  const body = new Map([
    ['va', 128],
    ['hiem0bc', 63],
    ['cua', 60],
    ['cua00r', 67],
    ['cac', 64],
  ]);
  expect(overviewOf({ title: none, body })).toMatchObject({ words: 'cac cua va', cost: 'ggh' });
});

test('beginnings of words are wide when too many words begin so, in titles and in bodies', () => {
  const thousands = (count: number, start: string) =>
    new Map(Array.from({ length: count }, (_, i) => [`${start}${i}`, 1000] as const));
  const wideIn = (title: number, body: number) =>
    overviewOf({ title: thousands(title, 'x'), body: thousands(body, 'ph') }).wide;
  expect(wideIn(7, 4)).toEqual({ title: '', body: '' });
  expect(wideIn(8, 4)).toEqual({ title: 'x', body: '' });
  expect(wideIn(7, 5)).toEqual({ title: '', body: 'p ph' });
});

test('a single word that stands everywhere does not make its beginning wide', () => {
  const body = new Map([['duong0adbhch0f', 1_000_000]]);
  expect(overviewOf({ title: none, body }).wide.body).toBe('');
});
