import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isSaved,
  mostSaved,
  parseSaved,
  type SavedArticle,
  withoutSaved,
  withSaved,
} from './saved.ts';

const article = (path: string, savedAt = 0): SavedArticle => ({
  path,
  title: `Bài ${path}`,
  date: '2023-10-02',
  savedAt,
});

const articles = fc
  .uniqueArray(fc.nat({ max: 999 }), { maxLength: mostSaved })
  .map((numbers) => numbers.map((n) => article(`/${n}/`, n * 7)));

test('the one saved last comes first', () => {
  const list = withSaved(withSaved([], article('/a/', 1)), article('/b/', 2));
  expect(list.map(({ path }) => path)).toEqual(['/b/', '/a/']);
});

test('what is taken off and put back is where it was', () => {
  fc.assert(
    fc.property(articles, fc.nat(), (unsorted, n) => {
      const list = unsorted.reduce(withSaved, [] as readonly SavedArticle[]);
      const one = list[n % Math.max(1, list.length)];
      if (!one) return;
      const less = withoutSaved(list, one.path);
      expect([isSaved(list, one.path), isSaved(less, one.path)]).toEqual([true, false]);
      expect(withSaved(less, one)).toEqual(list);
    }),
  );
});

test('a full list takes no more, and loses none; it can still be changed', () => {
  let list: readonly SavedArticle[] = [];
  for (let i = 0; i < mostSaved; i++) list = withSaved(list, article(`/${i}/`, i));
  expect(list).toHaveLength(200);
  expect(withSaved(list, article('/moi/', 999))).toBe(list);
  expect(withSaved(list, article('/0/', 999))[0]?.path).toBe('/0/');
});

test('what was stored comes back; what others wrote does no harm, nor leads elsewhere', () => {
  const list = [article('/b/', 2), article('/a/', 1)];
  expect(parseSaved(JSON.stringify(list.toReversed()))).toEqual(list);
  for (const path of ['https://x.example/', '//x.example/', '/\\x.example/', 'javascript:1', 5]) {
    expect(parseSaved(JSON.stringify([{ ...article('/a/'), path }]))).toEqual([]);
  }
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
      expect(parseSaved(stored).length).toBeLessThanOrEqual(mostSaved);
    }),
  );
});
