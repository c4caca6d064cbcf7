import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findBlock,
  mostPlaces,
  parsePlaces,
  type ReadingPlace,
  startOf,
  withoutPlace,
  withPlace,
} from './places.ts';

const place = (path: string, block = 3): ReadingPlace => ({ path, block, into: 0.5, start: 'Lũ' });

test('the article left last comes first, each once', () => {
  const places = [place('/a/'), place('/b/')];
  expect(withPlace(places, place('/b/', 7))).toEqual([place('/b/', 7), place('/a/')]);
  expect(withoutPlace(places, '/a/')).toEqual([place('/b/')]);
});

test('of more than fifty articles the oldest go', () => {
  let places: readonly ReadingPlace[] = [];
  for (let i = 0; i < mostPlaces + 5; i++) places = withPlace(places, place(`/${i}/`));
  expect(places).toHaveLength(50);
  expect(places[0]?.path).toBe('/54/');
  expect(places.at(-1)?.path).toBe('/5/');
});

test('what was stored comes back; what others wrote does no harm', () => {
  const places = [place('/a/'), place('/b/')];
  expect(parsePlaces(JSON.stringify(places))).toEqual(places);
  expect(parsePlaces(JSON.stringify([null, 1, {}, { ...places[0], block: '3' }]))).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
      expect(Array.isArray(parsePlaces(stored))).toBe(true);
    }),
  );
});

test('a block begins with its first words, in one line', () => {
  expect(startOf('\n  Sông   Hương\nmùa lũ ')).toBe('Sông Hương mùa lũ');
  expect(startOf('a'.repeat(500))).toHaveLength(60);
});

test.each([
  ['where it was', ['Mở', 'Lũ', 'Hạn'], 1, 1],
  ['moved by a new paragraph', ['Mở', 'Mới', 'Lũ', 'Hạn'], 1, 2],
  ['the nearest of two alike', ['Lũ', 'a', 'b', 'Lũ', 'c'], 4, 3],
  ['reworded: the same number', ['Mở', 'Nước lũ', 'Hạn'], 1, 1],
  ['gone with the end of the article', ['Mở'], 1, undefined],
  ['a number that nobody wrote', ['Mở'], -1, undefined],
] as const)('the block is found again: %s', (_, starts, block, found) => {
  expect(findBlock(starts, { block, start: 'Lũ' })).toBe(found);
});
