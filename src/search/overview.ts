import { asText, type Json } from './archive-files.ts';

/** What the newest bundle tells of all articles, those of the others included. */
export interface Overview {
  /** Of frequent words the power of two of their occurrences; the others are rare. */
  readonly costs: ReadonlyMap<string, number>;
  /** Beginnings of words that are too short to load all that begin so. */
  readonly wide: { readonly title: ReadonlySet<string>; readonly body: ReadonlySet<string> };
}

/** Of an archive without articles. */
export const emptyOverview: Overview = {
  costs: new Map(),
  wide: { title: new Set(), body: new Set() },
};

/** Reads it from the newest bundle's contents.json. Throws when it does not stand there. */
export function readOverview({ words, cost, wide }: Json): Overview {
  const letters = asText(cost);
  const { title, body } = (wide ?? {}) as Json;
  return {
    costs: new Map(wordsIn(words).map((word, i) => [word, powerOf(letters[i] ?? 'a')] as const)),
    wide: { title: new Set(wordsIn(title)), body: new Set(wordsIn(body)) },
  };
}

/** The number for which a letter stands: 0 for a. */
export function powerOf(letter: string): number {
  return letter.charCodeAt(0) - 97;
}

function wordsIn(value: unknown): readonly string[] {
  return asText(value).split(' ').filter(Boolean);
}
