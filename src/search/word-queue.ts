import type { Archive } from './archive.ts';
import type { QueryWord } from './wordings.ts';

/** A word, and about what it takes to load its places, in bytes. */
export interface Queued {
  readonly word: QueryWord;
  readonly bytes: number;
}

/** A word's chunks of the index, of titles and of texts, and one place in them; in bytes. */
const chunkBytes = 8_000;
const placeBytes = 2.3;
/** Words that are loaded at once, before it is known how few pages they leave. */
const firstBytes = 40_000;
/** A word that takes more says too little to be loaded beside three others that take less. */
const softBytes = 60_000;
const minHard = 3;
/** What a word takes of which only the beginning is known: it is loaded behind the others. */
const openBytes = 30_000;

/**
 * The words of a query in the order in which to load them, the cheapest first: `hard` are those that
 * a page must have, the `first` of them to be loaded together; `soft` stand on most pages («của»,
 * «các») and are looked for in titles alone.
 */
export function queueOf(
  archive: Archive,
  words: readonly QueryWord[],
): { readonly hard: readonly Queued[]; readonly soft: readonly Queued[]; readonly first: number } {
  const queue = words.map((word) => ({ word, bytes: bytesOf(archive, word) }));
  queue.sort((a, b) => a.bytes - b.bytes);
  const cheap = Math.max(minHard, queue.filter(({ bytes }) => bytes <= softBytes).length);
  const hard = queue.slice(0, cheap);
  let sum = 0;
  const withinFirst = hard.filter(({ bytes }) => {
    sum += bytes;
    return sum <= firstBytes;
  });
  return { hard, soft: queue.slice(cheap), first: Math.max(2, withinFirst.length) };
}

function bytesOf(archive: Archive, { key, open }: QueryWord): number {
  const bytes = chunkBytes + archive.cost(key.base) * placeBytes;
  return open ? Math.max(bytes, openBytes) : bytes;
}

/** About how many bytes the places of all words take, what else is in their chunks aside. */
export function placesBytes(archive: Archive, words: readonly QueryWord[]): number {
  return words.reduce((sum, { key }) => sum + archive.cost(key.base) * placeBytes, 0);
}
