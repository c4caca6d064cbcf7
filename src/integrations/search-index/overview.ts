import { baseOf } from '../../search/index-words.ts';
import { letter } from './contents.ts';
import type { WordCounts } from './word-counts.ts';

/** From so many occurrences on, a word is told as frequent. */
const frequent = 64;
/**
 * A beginning of words is wide when those words stand at more places than this, so that loading them
 * all takes more than about eight chunks of the titles' words or three of the bodies'. It is counted
 * in places since chunks are cut differently in each bundle.
 */
const maxPlaces = { title: 7_000, body: 4_000 } as const;
/** Of a frequent word no more places count: it has a chunk to itself, which is one request. */
const maxPlacesOfWord = 1_000;

/** What contents.json of the newest bundle tells of all articles; index.ts says what it is for. */
export function overviewOf({ body, title }: Pick<WordCounts, 'body' | 'title'>) {
  const occurrences = new Map<string, number>();
  for (const [word, times] of body) {
    const base = baseOf(word);
    occurrences.set(base, (occurrences.get(base) ?? 0) + times);
  }
  const words = [...occurrences]
    .filter(([, times]) => times >= frequent)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: words.map(([base]) => base).join(' '),
    cost: words.map(([, times]) => letter(Math.floor(Math.log2(times)))).join(''),
    wide: {
      title: widePrefixes(title, maxPlaces.title).join(' '),
      body: widePrefixes(body, maxPlaces.body).join(' '),
    },
  };
}

/** The beginnings of words with which too many words begin to load them all, sorted. */
function widePrefixes(counts: ReadonlyMap<string, number>, most: number): readonly string[] {
  const places = new Map<string, number>();
  for (const [word, times] of counts) {
    const base = baseOf(word);
    for (let end = 1; end <= base.length; end += 1) {
      const prefix = base.slice(0, end);
      places.set(prefix, (places.get(prefix) ?? 0) + Math.min(times, maxPlacesOfWord));
    }
  }
  return [...places]
    .filter(([, each]) => each > most)
    .map(([prefix]) => prefix)
    .sort();
}
