/**
 * A pack: many small files in one, read in place. It begins with the length of its index (unsigned,
 * 32 bits, little endian); then come the index, gzipped JSON (`PackIndex`), and the clusters that the
 * index counts. A cluster is one gzip over its entries, or its entries as they are where these are
 * compressed already.
 */
import { unzip } from './unzip.ts';

/** The JSON at a pack's head. */
export interface PackIndex {
  /** Of the entries in order, separated by line feeds. */
  readonly paths: string;
  /** Likewise; in packs of pages alone. */
  readonly titles?: string;
  /** Bytes of each entry, unpacked. */
  readonly sizes: readonly number[];
  /** Entries in each cluster. */
  readonly counts: readonly number[];
  /** Bytes of each cluster in the file; 0: it stands there as it is. */
  readonly packed: readonly number[];
}

/** A file or page in a pack. */
export interface PackEntry {
  /** Relative to the base path, no leading slash: `2020/03/bai/`, `_astro/x.js`. */
  readonly path: string;
  /** Of a page: HTML-escaped as the page has it. */
  readonly title: string;
  /** Its place among the entries. */
  readonly number: number;
  readonly cluster: number;
  /** Within its unpacked cluster, in bytes. */
  readonly start: number;
  readonly end: number;
}

/** A pack opened: its index is in memory, its clusters are unpacked when asked. */
export interface OpenPack {
  find(path: string): PackEntry | undefined;
  /** In order. */
  readonly entries: readonly PackEntry[];
  bytes(entry: PackEntry): Promise<Uint8Array<ArrayBuffer>>;
}

/** Unpacked clusters that are remembered: hits come in groups, and so do pages that are read. */
const remembered = 4;

/** Reads the index only; slices the file for the rest. Rejects when it is no pack. */
export async function openPack(file: Blob): Promise<OpenPack> {
  const length = new DataView(await file.slice(0, 4).arrayBuffer()).getUint32(0, true);
  const head = await unzip(file.slice(4, 4 + length));
  const index = JSON.parse(new TextDecoder().decode(head)) as PackIndex;
  const { entries, clusters } = placesOf(index, 4 + length);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const unpacked = new Map<number, Promise<ArrayBuffer>>();

  function cluster(number: number, { from, to }: Place): Promise<ArrayBuffer> {
    const bytes = unpacked.get(number) ?? unzip(file.slice(from, to));
    // At the end again, as the one that was used last.
    unpacked.delete(number);
    unpacked.set(number, bytes);
    for (const [oldest] of unpacked) if (unpacked.size > remembered) unpacked.delete(oldest);
    return bytes;
  }

  return {
    find: (path) => byPath.get(path),
    entries,
    async bytes({ cluster: number, start, end }) {
      const place = clusters[number] as Place;
      if (!place.isPacked) {
        const { from } = place;
        return new Uint8Array(await file.slice(from + start, from + end).arrayBuffer());
      }
      return new Uint8Array(await cluster(number, place)).slice(start, end);
    },
  };
}

/** Where a cluster stands in the file. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly isPacked: boolean;
}

function placesOf({ paths, titles, sizes, counts, packed }: PackIndex, begin: number) {
  const titleList = titles?.split('\n') ?? [];
  const pathList = paths.split('\n');
  const entries: PackEntry[] = [];
  let from = begin;
  const clusters = counts.map((count, cluster): Place => {
    let end = 0;
    for (let i = 0; i < count; i += 1) {
      const number = entries.length;
      const start = end;
      end += sizes[number] ?? 0;
      const path = pathList[number] ?? '';
      entries.push({ path, title: titleList[number] ?? '', number, cluster, start, end });
    }
    const isPacked = Boolean(packed[cluster]);
    const place = { from, to: from + (packed[cluster] || end), isPacked };
    from = place.to;
    return place;
  });
  return { entries, clusters };
}
