/**
 * Pagefind 1.6's files, read. Each is gzipped; unpacked it is the signature and then CBOR (RFC 8949)
 * of arrays, whole numbers and strings alone, as its own sources encode them (index_metadata.rs,
 * index_words.rs, index_filter.rs). Every function throws when the bytes are anything else.
 */
import type { IndexChunk } from '../../search/word-chunk.ts';

const signature = 'pagefind_dcd';
export const pagefindVersion = '1.6.0';

/** What Pagefind says of an index in `pagefind.*.pf_meta`; our build makes its own table of it. */
export interface PagefindMeta {
  /** In the order of the records; `words` is the number of words of each. */
  readonly pages: readonly { readonly hash: string; readonly words: number }[];
  /** In the order of their words; a chunk holds the words from `from` to the next one's `from`. */
  readonly chunks: readonly { readonly from: string; readonly hash: string }[];
  /** Hash of the file of each filter. */
  readonly filters: ReadonlyMap<string, string>;
}

/** Reads `pagefind.*.pf_meta`. */
export function readMeta(file: Uint8Array): PagefindMeta {
  const cbor = opened(file);
  cbor.array();
  const made = cbor.text();
  if (made !== pagefindVersion)
    throw new Error(`Chỉ mục của Pagefind ${made}, cần ${pagefindVersion}.`);
  const pages = cbor.list((fields) => {
    const page = { hash: cbor.text(), words: cbor.int() };
    for (let field = 2; field < fields; field += 1) cbor.skip();
    return page;
  });
  const chunks = cbor.list(() => {
    const from = cbor.text();
    cbor.text();
    return { from, hash: cbor.text() };
  });
  const filters = new Map(cbor.list(() => [cbor.text(), cbor.text()] as const));
  return { pages, chunks, filters };
}

/** Reads `index/*.pf_index`. The places of a word are decoded when they are asked for. */
export function readChunk(file: Uint8Array): IndexChunk {
  const cbor = opened(file);
  cbor.array();
  const offsets: number[] = [];
  const words = cbor.list((length) => {
    const word = cbor.text();
    offsets.push(cbor.at);
    for (let field = 1; field < length; field += 1) cbor.skip();
    return word;
  });
  return {
    words,
    places(word, onPlace) {
      cbor.at = offsets[word] ?? 0;
      let page = 0;
      const pages = cbor.array();
      for (let i = 0; i < pages; i += 1) {
        const fields = cbor.array();
        page += cbor.int();
        let position = 0;
        for (let left = cbor.array(); left > 0; left -= 1) {
          const step = cbor.int();
          // A negative number is a weight; the position behind it counts from the start.
          if (step < 0) position = 0;
          else {
            position += step;
            onPlace(page, position);
          }
        }
        for (let field = 2; field < fields; field += 1) cbor.skip();
      }
    },
  };
}

/** Reads `filter/*.pf_filter`: the pages of every value. */
export function readFilter(file: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const cbor = opened(file);
  cbor.array();
  cbor.text();
  return new Map(cbor.list(() => [cbor.text(), cbor.list(undefined)] as const));
}

const utf8 = new TextDecoder();

function signed(file: Uint8Array): Uint8Array {
  for (let at = 0; at < signature.length; at += 1) {
    if (file[at] !== signature.charCodeAt(at)) throw new Error('Tệp chỉ mục tìm kiếm bị hỏng.');
  }
  return file.subarray(signature.length);
}

function opened(file: Uint8Array): Cbor {
  return new Cbor(signed(file));
}

/** Major types of CBOR that Pagefind uses. */
const natural = 0;
const negative = 1;
const string = 3;
const list = 4;

class Cbor {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  int(): number {
    const major = this.major();
    const size = this.argument();
    if (major === natural) return size;
    if (major === negative) return -1 - size;
    throw broken();
  }

  text(): string {
    const size = this.sizeOf(string);
    this.at += size;
    return utf8.decode(this.bytes.subarray(this.at - size, this.at));
  }

  /** The number of items of an array, which follow. */
  array(): number {
    return this.sizeOf(list);
  }

  /** An array of arrays, each read by `read`, which is told its length; without `read`, of numbers. */
  list<T = number>(read: ((length: number) => T) | undefined): T[] {
    const items: T[] = [];
    for (let left = this.array(); left > 0; left -= 1) {
      items.push(read ? read(this.array()) : (this.int() as T));
    }
    return items;
  }

  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const major = this.major();
      const size = this.argument();
      if (major === list) left += size;
      else if (major === string) this.at += size;
      else if (major > negative) throw broken();
    }
  }

  private sizeOf(wanted: number): number {
    if (this.major() !== wanted) throw broken();
    return this.argument();
  }

  private major(): number {
    return this.byte(this.at) >> 5;
  }

  private argument(): number {
    const short = this.byte(this.at++) & 31;
    if (short < 24) return short;
    if (short > 26) throw broken();
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left -= 1) {
      value = value * 256 + this.byte(this.at++);
    }
    return value;
  }

  private byte(at: number): number {
    const byte = this.bytes[at];
    if (byte === undefined) throw broken();
    return byte;
  }
}

function broken(): Error {
  return new Error('Tệp chỉ mục tìm kiếm bị hỏng.');
}
