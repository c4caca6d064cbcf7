import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexIn, intersect, PostingsBuilder, unite } from './postings.ts';

const ascending = fc
  .uniqueArray(fc.nat(60), { maxLength: 40 })
  .map((list) => Int32Array.from(list).sort());

test('places come out by page and position, each with its spelling', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(20), fc.nat(30)), {
        selector: ([, page, position]) => `${page} ${position}`,
      }),
      (places) => {
        const builder = new PostingsBuilder();
        for (const form of [0, 1, 2]) {
          builder.begin({ base: 'a', marks: `${form}` });
          for (const [f, page, position] of places) if (f === form) builder.add(page, position);
        }
        const { pages, starts, positions, forms, spellings } = builder.build(21);
        const read = [...pages].flatMap((page, i) =>
          [...positions.subarray(starts[i], starts[i + 1])].map((position, j) => {
            const form = forms[(starts[i] ?? 0) + j] ?? 0;
            return [Number(spellings[form]?.marks), page, position];
          }),
        );
        const expected = places.toSorted((a, b) => a[1] - b[1] || a[2] - b[2]);
        expect(read).toEqual(expected);
        expect([...pages]).toEqual([...new Set(expected.map(([, page]) => page))]);
      },
    ),
  );
});

test('lists are met, joined and looked up as sets are', () => {
  fc.assert(
    fc.property(ascending, ascending, fc.nat(60), (a, b, value) => {
      const both = a.filter((page) => b.includes(page));
      const either = new Set([...a, ...b]);
      expect([...intersect(a, b)]).toEqual([...both].sort((x, y) => x - y));
      expect([...unite(a, b)]).toEqual([...either].sort((x, y) => x - y));
      expect(indexIn(a, value)).toBe(a.indexOf(value));
    }),
  );
});
