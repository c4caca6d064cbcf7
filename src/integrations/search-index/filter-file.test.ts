import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFilter } from '../../search/index-files.ts';
import { filterFile } from './filter-file.ts';

const read = (values: ReadonlyMap<string, readonly number[]>) =>
  readFilter(gunzipSync(filterFile(values)));

test('the search reads the values and their pages, in the order of the pages', () => {
  const pages = fc.uniqueArray(fc.nat({ max: 20_000 }));
  const values = fc.array(fc.tuple(fc.string(), pages)).map((list) => new Map(list));
  fc.assert(
    fc.property(values, (filter) => {
      const sorted = [...filter].map(([value, list]) => [value, list.toSorted((a, b) => a - b)]);
      expect(Object.fromEntries(read(filter))).toEqual(Object.fromEntries(sorted));
    }),
  );
});

test('values are sorted, so that the same pages give the same bytes', () => {
  const filter = new Map([
    ['2024', [2]],
    ['2023', [0, 1]],
  ]);
  expect([...read(filter).keys()]).toEqual(['2023', '2024']);
});
