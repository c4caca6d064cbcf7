import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noSelection, type SearchQuery, sorts } from './types.ts';
import { hasSelection, isNarrowed, readState, selectionOf, writeState } from './url-state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

test('an address with everything', () => {
  const query = read(
    '?q=l%C5%A9+l%E1%BB%A5t&nam=2024&nam=2023&the=nuoc&sap-xep=moi-nhat&x=1' +
      '&tu=2023-05-01&den=2024-02-29&bo=b&bo=a&bo=b',
  );
  expect(query).toEqual({
    text: 'lũ lụt',
    filters: { ...noSelection, nam: ['2023', '2024'], the: ['nuoc'] },
    sort: 'moi-nhat',
    from: '2023-05-01',
    to: '2024-02-29',
    without: ['a', 'b'],
  });
});

test('an unknown order is by relevance, and what is the default is not in the address', () => {
  const query = read('?sap-xep=x&nam=&bo=');
  expect(query).toEqual({ text: '', filters: noSelection, sort: 'lien-quan', without: [] });
  expect(writeState(query).toString()).toBe('');
});

test.each(['', 'x', '2023', '2023-5-1', '2023-02-29', '2023-13-01', '01/05/2023', '2023-05-01T00'])(
  '%j is no day, and as if it were not there',
  (day) => {
    const query = read(`?${new URLSearchParams({ tu: day, den: day })}`);
    expect([Object.hasOwn(query, 'from'), Object.hasOwn(query, 'to')]).toEqual([false, false]);
    expect(isNarrowed(query)).toBe(false);
  },
);

const ids = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 20 });
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const queries: fc.Arbitrary<SearchQuery> = fc.record(
  {
    text: fc.string({ unit: 'grapheme' }),
    filters: fc
      .record({ nam: ids, 'chuyen-muc': ids, the: ids, 'tac-gia': ids })
      .map((chosen) => selectionOf((facet) => chosen[facet])),
    sort: fc.constantFrom(...sorts),
    from: days,
    to: days,
    without: ids.map((each) => [...new Set(each)].sort()),
  },
  { requiredKeys: ['text', 'filters', 'sort', 'without'] },
);

test('a query comes back whole from its address', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(read(writeState(query).toString())).toEqual(query);
    }),
  );
});

test('a selection is tidy: each id once, in order, of bounded number', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `${index}`);
  const selection = selectionOf((facet) => (facet === 'the' ? many : ['b', 'a', 'b']));
  expect(selection.nam).toEqual(['a', 'b']);
  expect(selection.the).toHaveLength(50);
  expect([hasSelection(selection), hasSelection(noSelection)]).toEqual([true, false]);
});

test('a day alone narrows, too', () => {
  expect(isNarrowed(read('?q=x'))).toBe(false);
  expect(isNarrowed(read('?tu=2023-05-01'))).toBe(true);
  expect(isNarrowed(read('?den=2023-05-01'))).toBe(true);
  expect(isNarrowed(read('?nam=2023'))).toBe(true);
});
