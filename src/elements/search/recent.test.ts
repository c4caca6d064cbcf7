import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecent, withoutRecent, withRecent } from './recent.ts';

test('the newest comes first, each once, whatever its case, and at most eight', () => {
  const queries = ['a', 'b', 'Sông Hương', 'c', 'd', 'e', 'f', 'g'];
  expect(withRecent(queries, 'sông hương')).toEqual([
    ...['sông hương', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
  ]);
  expect(withRecent(queries, 'mới')).toEqual(['mới', ...queries.slice(0, 7)]);
});

test('one can be taken out', () => {
  expect(withoutRecent(['a', 'b'], 'A')).toEqual(['b']);
  expect(withoutRecent([], 'a')).toEqual([]);
});

test('what was stored comes back; what others wrote does no harm', () => {
  expect(parseRecent(JSON.stringify(['lũ', 'nước']))).toEqual(['lũ', 'nước']);
  expect(parseRecent('["a",1,null,"",{},"b"]')).toEqual(['a', 'b']);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
      const queries = parseRecent(stored);
      expect(queries.length).toBeLessThanOrEqual(8);
      for (const query of queries) expect(query).toBeTypeOf('string');
    }),
  );
});
