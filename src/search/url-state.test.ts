import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noSelection, type SearchQuery, sorts } from './types.ts';
import { hasSelection, readState, selectionOf, writeState } from './url-state.ts';

test('an address with everything', () => {
  const query = readState(
    new URLSearchParams('?q=l%C5%A9+l%E1%BB%A5t&nam=2024&nam=2023&the=nuoc&sap-xep=moi-nhat&x=1'),
  );
  expect(query).toEqual({
    text: 'lũ lụt',
    filters: { ...noSelection, nam: ['2023', '2024'], the: ['nuoc'] },
    sort: 'moi-nhat',
  });
});

test('an unknown order is by relevance, and what is the default is not in the address', () => {
  const query = readState(new URLSearchParams('?sap-xep=x&nam='));
  expect(query).toEqual({ text: '', filters: noSelection, sort: 'lien-quan' });
  expect(writeState(query).toString()).toBe('');
});

const ids = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 20 });
const queries: fc.Arbitrary<SearchQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  filters: fc
    .record({ nam: ids, 'chuyen-muc': ids, the: ids, 'tac-gia': ids })
    .map((chosen) => selectionOf((facet) => chosen[facet])),
  sort: fc.constantFrom(...sorts),
});

test('a query comes back whole from its address', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(readState(new URLSearchParams(writeState(query).toString()))).toEqual(query);
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
