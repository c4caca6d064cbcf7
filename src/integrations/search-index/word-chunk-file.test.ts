import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IndexChunk, readChunk } from '../../search/word-chunk.ts';
import { wordChunkFile } from './word-chunk-file.ts';

type Place = readonly [page: number, position: number];
type Word = readonly [word: string, places: readonly Place[]];

const chunkOf = (words: readonly Word[]): IndexChunk => ({
  words: words.map(([word]) => word),
  places(word, onPlace) {
    for (const [page, position] of words[word]?.[1] ?? []) onPlace(page, position);
  },
});

function placesOf(chunk: IndexChunk, word: number): readonly Place[] {
  const places: Place[] = [];
  chunk.places(word, (page, position) => places.push([page, position]));
  return places;
}

const file = (words: readonly Word[]) => new Uint8Array(gunzipSync(wordChunkFile(chunkOf(words))));

/** Numbers of every length up to what a tail can hold. */
const number = fc.integer({ min: 0, max: 26 }).chain((bits) => fc.nat({ max: 2 ** bits }));
const places = fc
  .array(fc.tuple(number, number), { maxLength: 30 })
  .map((list) => list.sort(([a, x], [b, y]) => a - b || x - y));
const word = fc.oneof(
  fc.stringMatching(/^[a-e]{0,6}(0[a-c]{1,4})?$/u),
  fc.string({ unit: 'grapheme' }),
);
const words = fc
  .uniqueArray(fc.tuple(word, places), { selector: ([each]) => each, maxLength: 20 })
  .map((list) => list.sort(([a], [b]) => (a < b ? -1 : 1)));

test('what is written is read: every word, and every place in its order', () => {
  fc.assert(
    fc.property(words, (list) => {
      const chunk = readChunk(file(list));
      expect(chunk.words).toEqual(list.map(([each]) => each));
      // In any order of the words, and again.
      for (let i = list.length - 1; i >= 0; i -= 1) {
        expect(placesOf(chunk, i)).toEqual(list[i]?.[1]);
        expect(placesOf(chunk, i)).toEqual(list[i]?.[1]);
      }
    }),
  );
});

test('places of a page may come in any order; those of a word that is not there are none', () => {
  const mixed: readonly Place[] = [
    [3, 9],
    [3, 4],
    [7, 0],
  ];
  const chunk = readChunk(file([['da', mixed]]));
  expect(placesOf(chunk, 0)).toEqual([
    [3, 4],
    [3, 9],
    [7, 0],
  ]);
  expect(placesOf(chunk, 1)).toEqual([]);
  const backwards: readonly Place[] = [
    [7, 0],
    [3, 4],
  ];
  expect(() => wordChunkFile(chunkOf([['da', backwards]]))).toThrow(
    'da: trang 3 đứng sau trang 7.',
  );
});

const message = 'Tệp chỉ mục tìm kiếm bị hỏng.';
const whole = file([
  ['da', [...Array(40).keys()].map((i): Place => [i * i, i * 37])],
  ['dam', [...Array(90).keys()].map((i): Place => [i >> 2, i * 100])],
]);
const readAll = (bytes: Uint8Array) => {
  const chunk = readChunk(bytes);
  return chunk.words.map((_, i) => placesOf(chunk, i));
};

test('a file that is cut off is refused at any length, and so is one with more behind it', () => {
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => readChunk(whole.subarray(0, length)), String(length)).toThrow(message);
  }
  expect(() => readChunk(Uint8Array.from([...whole, 0]))).toThrow(message);
});

test('another file is refused', () => {
  for (const text of ['<!doctype html><title>404</title>', '', 'pagefind_dcd\u0000']) {
    expect(() => readChunk(new TextEncoder().encode(text))).toThrow(message);
  }
});

test('damaged bytes are refused or read to an end, never more places than the file says', () => {
  const byte = fc.nat({ max: whole.length - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(byte, fc.nat({ max: 255 })), { minLength: 1 }), (harm) => {
      const bytes = whole.slice();
      for (const [at, value] of harm) bytes[at] = value;
      try {
        const places = readAll(bytes).flat();
        expect(places.length).toBeLessThanOrEqual(bytes.length);
      } catch (error) {
        expect((error as Error).message).toBe(message);
      }
    }),
  );
});
