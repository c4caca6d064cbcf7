import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSearchable, maxQueryLength, normaliseQuery } from './query.ts';

test.each([
  ['  lũ   lụt \n', 'lũ lụt'],
  ['Đà Nẵng'.normalize('NFD'), 'Đà Nẵng'],
  ['sô\u00adng\u200b h\u202eồ', 'sông hồ'],
  ['x\ud800y', 'x y'],
  ['🌊 sông', '🌊 sông'],
  ['', ''],
])('%j is searched for as %j', (typed, text) => {
  expect(normaliseQuery(typed)).toEqual({ text, cut: false });
});

test('a long query is cut before a word, and says so', () => {
  const { text, cut } = normaliseQuery('nước '.repeat(2000));
  expect(cut).toBe(true);
  expect(text).toMatch(/^(nước )+nước$/u);
  expect(text.length).toBeLessThanOrEqual(maxQueryLength);
});

test('a long word is cut anywhere, but not through a character', () => {
  const { text, cut } = normaliseQuery(`a${'🌊'.repeat(5000)}`);
  expect(cut).toBe(true);
  expect(text).toBe(`a${'🌊'.repeat(99)}`);
});

test('blanks that are left out for length are no cut', () => {
  expect(normaliseQuery(`lụt${' '.repeat(5000)}`)).toEqual({ text: 'lụt', cut: false });
});

test('any string gives a bounded, well-formed query, the same when normalised again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (typed) => {
      const { text } = normaliseQuery(typed);
      expect(text.length).toBeLessThanOrEqual(maxQueryLength);
      expect(text.isWellFormed()).toBe(true);
      expect(normaliseQuery(text)).toEqual({ text, cut: false });
    }),
  );
});

test.each([
  ['ả', true],
  ['42', true],
  ['…!?', false],
  ['🌊', false],
  ['', false],
])('%j can be searched for: %s', (text, expected) => {
  expect(isSearchable(text)).toBe(expected);
});
