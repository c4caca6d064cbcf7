import { chunkSignature, type IndexChunk } from '../../search/word-chunk.ts';
import { gzipStreams } from './gzip-streams.ts';

/** The streams behind the signature, in their order; src/search/word-chunk.ts tells what they hold. */
class Streams {
  readonly words: number[] = [];
  readonly pages: number[] = [];
  readonly counts: number[] = [];
  readonly starts: number[] = [];
  readonly steps: number[] = [];
  readonly tails: number[] = [];
}

/**
 * The file of a chunk, gzipped. On a page the places may come in any order.
 *
 * @throws Error when pages do not ascend.
 */
export function wordChunkFile(chunk: IndexChunk): Uint8Array {
  const streams = new Streams();
  addVarint(streams.words, chunk.words.length);
  let before = new Uint8Array();
  chunk.words.forEach((word, i) => {
    const spelt = new TextEncoder().encode(word);
    const shared = sharedLength(before, spelt);
    addVarint(streams.words, shared);
    addVarint(streams.words, spelt.length - shared);
    streams.words.push(...spelt.subarray(shared));
    for (const size of addPlaces(streams, placesOf(chunk, i))) addVarint(streams.words, size);
    before = spelt;
  });
  const { words, pages, counts, starts, steps, tails } = streams;
  const signed = [...new TextEncoder().encode(chunkSignature), ...words];
  return gzipStreams(
    [signed, pages, counts, starts, steps, tails].map((stream) => Uint8Array.from(stream)),
  );
}

type PagePlaces = readonly [page: number, positions: readonly number[]];

function placesOf(chunk: IndexChunk, word: number): readonly PagePlaces[] {
  const pages = new Map<number, number[]>();
  let last = -1;
  chunk.places(word, (page, position) => {
    if (page < last) throw new Error(`${chunk.words[word]}: trang ${page} đứng sau trang ${last}.`);
    last = page;
    const positions = pages.get(page);
    if (positions) positions.push(position);
    else pages.set(page, [position]);
  });
  return [...pages].map(([page, positions]) => [page, positions.sort((a, b) => a - b)]);
}

/** @returns how many pages, places, and bytes of tails these are. */
function addPlaces(streams: Streams, places: readonly PagePlaces[]): readonly number[] {
  const { pages, counts, starts, steps } = streams;
  const tails = new Bits();
  let before = 0;
  let count = 0;
  for (const [page, positions] of places) {
    addNumber(pages, tails, page - before);
    addNumber(counts, tails, positions.length);
    positions.forEach((position, i) => {
      if (i === 0) addNumber(starts, tails, position);
      else addNumber(steps, tails, position - (positions[i - 1] ?? 0));
    });
    before = page;
    count += positions.length;
  }
  const bytes = tails.bytes();
  for (const byte of bytes) streams.tails.push(byte);
  return [places.length, count, bytes.length];
}

function addNumber(stream: number[], tails: Bits, number: number): void {
  // Of an 8 or more: the bits behind the first three.
  const length = Math.max(0, 29 - Math.clz32(number));
  if (length === 0) stream.push(number);
  else {
    stream.push(4 * length + (number >> length));
    tails.add(number & ((1 << length) - 1), length);
  }
}

function addVarint(stream: number[], number: number): void {
  let left = number;
  for (; left > 127; left >>= 7) stream.push((left & 127) | 128);
  stream.push(left);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Bits, the highest first, in bytes. */
class Bits {
  private readonly full: number[] = [];
  private held = 0;
  private bits = 0;

  add(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      this.held = this.held * 2 + ((value >> bit) & 1);
      this.bits += 1;
      if (this.bits === 8) {
        this.full.push(this.held);
        this.held = 0;
        this.bits = 0;
      }
    }
  }

  /** The last one is filled up with zeros. */
  bytes(): readonly number[] {
    return this.bits === 0 ? this.full : [...this.full, this.held << (8 - this.bits)];
  }
}
