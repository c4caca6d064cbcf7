/**
 * A part of the index, unpacked: words of the alphabet from one to another, and where they stand.
 * search-index/word-chunk-file.ts writes it. Behind the signature come six streams, each of one kind,
 * so that each packs well (38 % smaller than Pagefind's CBOR at 10,000 articles):
 *
 * 1. words: their number; then of each how many bytes it shares with the one before, how many follow,
 *    these bytes (UTF-8), and on how many pages, at how many places and with how many bytes of tails
 *    it stands. Numbers are in groups of seven bits, the lowest first, the last without the high bit.
 * 2. for each page of each word the step from the page before, the first from 0;
 * 3. on how many places it stands there;
 * 4. the first of them, as a number of words;
 * 5. the steps from there to the others;
 * 6. tails.
 *
 * In 2 to 5 a number takes one byte and, from 8 on, a tail. Its three highest bits and the length of
 * the rest, r, are the byte, 4 · (r + 1) + the second and third bit; the rest are r bits of the tails.
 * Tails stand in the order in which places are read; those of a word begin at a whole byte.
 */

/** What every chunk begins with. */
export const chunkSignature = 'word-chunk-1';

/** Where a word stands: called with its page, and then once for each place on it, in their order. */
export type OnPlace = (page: number, position: number) => void;

/** Some words of the index, those from one to another in the alphabet, with where they stand. */
export interface IndexChunk {
  /** Sorted. */
  readonly words: readonly string[];
  /**
   * Calls back for every place of the word with this index in `words`.
   *
   * @throws Error when the bytes are damaged; until then it may have called back.
   */
  places(word: number, onPlace: OnPlace): void;
}

/** A word's part of each stream: how much of it, and where it begins. */
interface Extent {
  readonly pages: number;
  readonly places: number;
  readonly tails: number;
  readonly firstPage: number;
  readonly firstPlace: number;
  readonly firstTail: number;
}

/** A longer tail would be of a number that no archive has (2²⁷). */
const maxTail = 24;
/** Four groups of seven bits are enough for anything that stands in a file. */
const maxScale = 2 ** 21;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads `index/*.pf_index`. The places of a word are decoded only when they are asked for. */
export function readChunk(file: Uint8Array): IndexChunk {
  let at = chunkSignature.length;
  if (utf8.decode(file.subarray(0, at)) !== chunkSignature) throw broken();
  const next = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = file[at++];
      if (byte === undefined || scale > maxScale) throw broken();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };

  const words: string[] = [];
  const extents: Extent[] = [];
  let [firstPage, firstPlace, firstTail] = [0, 0, 0];
  let spelt: readonly number[] = [];
  for (let left = next(); left > 0; left -= 1) {
    const shared = next();
    const fresh = next();
    if (shared > spelt.length || fresh > file.length) throw broken();
    spelt = [...spelt.slice(0, shared), ...file.subarray(at, at + fresh)];
    at += fresh;
    words.push(utf8.decode(Uint8Array.from(spelt)));
    const [pages, places, tails] = [next(), next(), next()];
    extents.push({ pages, places, tails, firstPage, firstPlace, firstTail });
    firstPage += pages;
    firstPlace += places;
    firstTail += tails;
  }
  const counts = at + firstPage;
  const starts = counts + firstPage;
  const steps = starts + firstPage;
  const tails = steps + firstPlace - firstPage;
  if (tails + firstTail !== file.length) throw broken();

  return {
    words,
    places(word, onPlace) {
      const extent = extents[word];
      if (!extent) return;
      const numbers = new Numbers(file, tails + extent.firstTail);
      let step = steps + extent.firstPlace - extent.firstPage;
      let page = 0;
      let left = extent.places;
      for (let i = extent.firstPage; i < extent.firstPage + extent.pages; i += 1) {
        page += numbers.read(at + i);
        const count = numbers.read(counts + i);
        left -= count;
        if (left < 0 || count === 0) throw broken();
        let position = numbers.read(starts + i);
        onPlace(page, position);
        for (let further = count - 1; further > 0; further -= 1) {
          position += numbers.read(step++);
          onPlace(page, position);
        }
      }
      if (left > 0 || numbers.tail !== tails + extent.firstTail + extent.tails) throw broken();
    },
  };
}

/** Reads numbers of which the bytes stand anywhere, and the tails one behind the other. */
class Numbers {
  /** Behind the last byte of tails that was begun. */
  tail: number;
  private readonly file: Uint8Array;
  private held = 0;
  private bits = 0;

  constructor(file: Uint8Array, tail: number) {
    this.file = file;
    this.tail = tail;
  }

  read(at: number): number {
    const symbol = this.file[at] ?? 0;
    if (symbol < 8) return symbol;
    const length = (symbol >> 2) - 1;
    if (length > maxTail) throw broken();
    while (this.bits < length) {
      this.held = (this.held << 8) | (this.file[this.tail++] ?? 0);
      this.bits += 8;
    }
    this.bits -= length;
    const rest = this.held >> this.bits;
    this.held &= (1 << this.bits) - 1;
    return ((4 | (symbol & 3)) << length) | rest;
  }
}

function broken(): Error {
  return new Error('Tệp chỉ mục tìm kiếm bị hỏng.');
}
