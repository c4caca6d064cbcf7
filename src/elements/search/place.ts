import { debounce } from './debounce.ts';

/**
 * Where the reader was in a list: how many hits it showed, and which one stood where in the window.
 * Not how far the page was scrolled: with another font or window it is another height.
 */
export interface Place {
  readonly shown: number;
  /** Index of the first hit that was in sight. */
  readonly item: number;
  /** Its distance from the window's top, in px. */
  readonly offset: number;
}

/** More are not fetched at once, however far the reader had gone. */
const mostRestored = 200;

/** The place that a history entry's state holds, if it holds one. */
export function placeIn(state: unknown): Place | undefined {
  const { shown, item, offset } = (state ?? {}) as Readonly<Record<keyof Place, unknown>>;
  if (typeof shown !== 'number' || typeof item !== 'number' || typeof offset !== 'number') {
    return undefined;
  }
  return { shown: Math.min(shown, mostRestored), item, offset };
}

/**
 * Keeps the place in the history entry while the reader scrolls, and once more when something is
 * clicked, which may lead away; not while the list is about to change.
 */
export function keepPlace(list: Element, isChanging: () => boolean): void {
  const keep = () => {
    const items = [...list.children];
    const tops = items.map((each) => each.getBoundingClientRect());
    const item = tops.findIndex(({ bottom }) => bottom > 0);
    if (item < 0 || isChanging()) return;
    const place: Place = { shown: items.length, item, offset: tops[item]?.top ?? 0 };
    try {
      history.replaceState(place, '');
      // The browser would scroll before there is a list.
      history.scrollRestoration = 'manual';
    } catch {
      // Browsers refuse to be asked too often.
    }
  };
  addEventListener('scroll', debounce(keep), { passive: true });
  addEventListener('click', keep, { capture: true });
}

/** Scrolls to where the reader was. */
export function goToPlace(list: Element, { item, offset }: Place): void {
  const rect = list.children[item]?.getBoundingClientRect();
  if (rect) scrollBy({ top: rect.top - offset, behavior: 'instant' });
}
