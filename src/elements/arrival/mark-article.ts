import { findMatches } from '../../search/match-text.ts';
import css from '../../styles/search-arrival.css?url';
import { cutAtWord } from '../../text/cut-at-word.ts';
import { loadStyles } from '../load-styles.ts';
import { FoundBar } from './bar.ts';
import { type Painter, painter } from './painter.ts';
import { rangeOf, readText } from './read-text.ts';
import { mergeSpots } from './spots.ts';
import { textsToMark } from './texts.ts';

/** These have a use of their own for Escape. */
const escapesItself = 'dialog, reader-settings, check-also';

/** Takes off what is marked, without a trace in the history. */
let unmark: (() => void) | undefined;

/**
 * Marks in an article what the reader searched for, and offers to go from one spot to the next. The
 * reader starts where the link led: nothing is jumped to unasked, and no jump is a step in history.
 */
export async function markArticle(article: HTMLElement, handed: string | null): Promise<void> {
  const { state } = history;
  const here = new URL(location.href);
  const texts = textsToMark({ here, handed, state, referrer: document.referrer });
  unmark?.();
  keep(texts);
  const read = readText(article);
  const spots = mergeSpots(
    read.text,
    texts.flatMap((text) => findMatches(read.text, text)),
  );
  if (spots.length === 0) return;
  await loadStyles(css);
  const painted = painter(spots.map(({ start, end }) => rangeOf(read, start, end)));
  offerSteps(painted, quoted(texts[0] ?? ''));
}

function offerSteps(painted: Painter, text: string): void {
  const { spots } = painted;
  let at = -1;
  const step = (by: 1 | -1) => {
    at =
      ((at < 0 ? firstInSight(spots) - (by > 0 ? 1 : 0) : at) + by + spots.length) % spots.length;
    painted.point(at);
    scrollToSpot(spots[at]);
    bar.say(`${text}: chỗ ${at + 1} trên ${spots.length}`);
  };
  unmark = () => {
    document.removeEventListener('keydown', onKey);
    painted.clear();
    bar.element.remove();
    unmark = undefined;
  };
  const remove = () => {
    const hadFocus = bar.element.contains(document.activeElement);
    unmark?.();
    keep([]);
    if (hadFocus) document.querySelector('main')?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const isTaken = event.defaultPrevented || document.querySelector('dialog[open]');
    if (event.key !== 'Escape' || isTaken) return;
    if (!(event.target as Element).closest(escapesItself)) remove();
  };
  const bar = new FoundBar({ step, remove });
  document.addEventListener('keydown', onKey);
  document.querySelector('main')?.before(bar.element);
  bar.say(`${text}: ${spots.length} chỗ`);
}

/** Long ones are cut: the bar is small. What stands in quotes gets none on top of them. */
function quoted(text: string): string {
  return `“${cutAtWord(text.replace(/["“”]/gu, '').trim(), 30)}”`;
}

/** The first spot that is not above the window; the first of all when they all are. */
function firstInSight(spots: Painter['spots']): number {
  return Math.max(
    0,
    spots.findIndex((spot) => spot.getBoundingClientRect().top >= 0),
  );
}

/** To the middle of the window; what lies in something folded is unfolded. */
function scrollToSpot(spot: Range | Element | undefined): void {
  if (!spot) return;
  const element = spot instanceof Range ? spot.startContainer.parentElement : spot;
  const folded = element?.closest<HTMLDetailsElement>('details:not([open])');
  if (folded) folded.open = true;
  const { top } = spot.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 2 });
}

/** Keeps in the history entry what is marked; nothing, once the reader took it off. */
function keep(marks: readonly string[]): void {
  history.replaceState({ ...history.state, marks }, '');
}
