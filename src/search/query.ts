/** Longest query that is searched for; what is typed beyond it is left out, and the reader is told. */
export const maxQueryLength = 200;

const loneSurrogate = /\p{Surrogate}/gu;
/** Soft hyphens, zero-width and bidi controls: nobody sees them. */
const unseen = /\p{Cf}+/gu;
/** Control characters, and every kind of space. */
const blank = /[\p{Cc}\s]+/gu;
const searchable = /[\p{L}\p{N}]/u;

/** A query that can be handed to an engine. */
export interface NormalisedQuery {
  /** NFC, single spaces, at most `maxQueryLength` UTF-16 units, no broken characters. */
  readonly text: string;
  /** Whether something was left out for length. */
  readonly cut: boolean;
}

/**
 * Makes of whatever was typed or pasted a query of bounded length. Where it must be cut, it is cut
 * before a word if there is one. Never throws; normalising twice changes nothing.
 */
export function normaliseQuery(typed: string): NormalisedQuery {
  // Composing shortens: four units are more than any letter with its marks takes in NFD.
  const bounded = typed.slice(0, maxQueryLength * 8);
  const text = clean(bounded);
  if (text.length <= maxQueryLength) {
    return { text, cut: clean(typed.slice(bounded.length)).length > 0 };
  }
  const head = text.slice(0, maxQueryLength + 1);
  const space = head.lastIndexOf(' ');
  return {
    text: clean(space > 0 ? head.slice(0, space) : head.slice(0, maxQueryLength)),
    cut: true,
  };
}

/** Whether there is a letter or a digit to look for. */
export function isSearchable(text: string): boolean {
  return searchable.test(text);
}

function clean(text: string): string {
  return text
    .replace(loneSurrogate, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(blank, ' ')
    .trim();
}
