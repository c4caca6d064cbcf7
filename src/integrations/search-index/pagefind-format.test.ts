import { expect, test } from 'vitest';
import { readChunk, readFilter, readMeta } from './pagefind-format.ts';

type Value = number | string | readonly Value[];

/** CBOR as Pagefind writes it. */
function encode(value: Value): number[] {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value !== 'string') return [...head(4, value.length), ...value.flatMap(encode)];
  const bytes = [...new TextEncoder().encode(value)];
  return [...head(3, bytes.length), ...bytes];
}

function head(major: number, size: number): number[] {
  const type = major << 5;
  if (size < 24) return [type | size];
  if (size < 0x100) return [type | 24, size];
  if (size < 0x10000) return [type | 25, size >> 8, size & 255];
  return [type | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}

const signature = [...new TextEncoder().encode('pagefind_dcd')];
const file = (value: Value) => Uint8Array.from([...signature, ...encode(value)]);

const chunk = file([
  [
    // [word, [[page step, [weight, positions…], metadata], …], variants]
    [
      'da',
      [
        [0, [-25, 5, 2], []],
        [70_000, [-25, 300], []],
      ],
      [],
    ],
    ['đá', [[3, [1, -25, 4, -49, 2], [-1, 0]]], [['đà', [[1, [2], []]]]]],
  ],
]);

function places(word: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  readChunk(chunk).places(word, (page, position) => found.push([page, position]));
  return found;
}

test('a chunk: its words, and the pages and positions of each, steps summed', () => {
  expect(readChunk(chunk).words).toEqual(['da', 'đá']);
  expect(places(0)).toEqual([
    [0, 5],
    [0, 7],
    [70_000, 300],
  ]);
  // Behind a change of weight a position counts from the start.
  expect(places(1)).toEqual([
    [3, 1],
    [3, 4],
    [3, 2],
  ]);
  expect(places(0)).toHaveLength(3);
});

test('a filter: the pages of each value', () => {
  expect([
    ...readFilter(
      file([
        'nam',
        [
          ['2023', [0, 300]],
          ['2024', []],
        ],
      ]),
    ),
  ]).toEqual([
    ['2023', [0, 300]],
    ['2024', []],
  ]);
});

const meta = (version: string): Value => [
  version,
  [
    ['vi_1', 12, ''],
    ['vi_2', 7, ''],
  ],
  [
    ['a', 'd', 'vi_3'],
    ['đ', 'z', 'vi_4'],
  ],
  [['nam', 'vi_5']],
  [],
  [],
];

test('the table that Pagefind makes: pages, chunks, filters', () => {
  expect(readMeta(file(meta('1.6.0')))).toEqual({
    pages: [
      { hash: 'vi_1', words: 12 },
      { hash: 'vi_2', words: 7 },
    ],
    chunks: [
      { from: 'a', hash: 'vi_3' },
      { from: 'đ', hash: 'vi_4' },
    ],
    filters: new Map([['nam', 'vi_5']]),
  });
});

test('another Pagefind is refused by its version', () => {
  expect(() => readMeta(file(meta('1.7.0')))).toThrow('Chỉ mục của Pagefind 1.7.0, cần 1.6.0.');
});

test.each([
  ['a page of HTML', new TextEncoder().encode('<!doctype html><title>404</title>')],
  ['nothing', new Uint8Array()],
  ['a file that is cut off', chunk.subarray(0, -3)],
  ['another kind of file', file(['nam', []])],
  ['a kind of CBOR that Pagefind does not write', Uint8Array.from([...signature, 0x81, 0xf6])],
])('%s is refused', (_, bytes) => {
  expect(() => readChunk(bytes)).toThrow('Tệp chỉ mục tìm kiếm bị hỏng.');
});
