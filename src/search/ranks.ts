/** What a page holds of the query. */
export type Held =
  | 'titleIs'
  | 'titleBegins'
  | 'titleHolds'
  /** One of its tags, or one of its authors' names. */
  | 'labelIs'
  | 'bodyHolds'
  | 'titleWords'
  | 'words';

/** With exactly the marks that were typed; `+`: with others where none were typed; `~`: with others. */
export type Marks = '' | '+' | '~';

/**
 * The tiers of the ranking, the best first. `…`: the last word, still being typed, only begins so.
 * Who types marks means them, so a text with the very phrase comes before a title with other marks;
 * words that stand apart come after any phrase.
 */
const phrases = [
  ...['titleIs', 'titleBegins', 'titleHolds', 'titleBegins…', 'titleIs…', 'labelIs', 'bodyHolds'],
  ...['titleHolds…', 'bodyHolds…'],
];
const apart = ['titleWords', 'words'];
const apartOpen = ['titleWords…', 'words…'];

const order = [phrases, apart, apartOpen].flatMap((tier) =>
  ['', '+', '~'].flatMap((marks) => tier.map((held) => held + marks)),
);
const places = new Map(order.map((name, place) => [name, place]));
const firstApart = 3 * phrases.length;

/** Ranks are below it. */
export const rankCount = order.length;

/** The place of a page in the list, 0 for the best. */
export function rankOf(held: Held, marks: Marks, open: boolean): number {
  return places.get(`${held}${open ? '…' : ''}${marks}`) ?? order.length;
}

/** Whether a rank is of a page that has the last word only as the beginning of another. */
export function isOpenRank(rank: number): boolean {
  return order[rank % order.length]?.includes('…') ?? false;
}

/** Whether a rank is of a page that has the letters, with other marks than were typed. */
export function hasOtherMarks(rank: number): boolean {
  return order[rank % order.length]?.endsWith('~') ?? false;
}

/** Whether a rank is of a page that has the words, and not as a phrase. */
export function isApartRank(rank: number): boolean {
  return rank >= firstApart;
}
