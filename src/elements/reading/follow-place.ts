import { offerPlace } from './offer-place.ts';
import { parsePlaces, startOf, withoutPlace, withPlace } from './places.ts';
import { shareRead, spotAmong, stageOf } from './spot.ts';
import { readText, writeList } from './storage.ts';
import { placesKey } from './storage-keys.ts';

/** The place is kept at most so often while the reader scrolls. */
const pauseMs = 1000;

/**
 * Keeps the place while an article is read, and forgets it when the article has been read.
 *
 * @param offers - whether to offer the place where the reader stopped the last time.
 */
export function followPlace(prose: HTMLElement, offers: boolean): void {
  const stored = parsePlaces(readText(placesKey)).find(({ path }) => path === location.pathname);
  const offer = stored && offers ? offerPlace(prose, stored, forget) : undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepSoon = () => {
    timer ??= setTimeout(keep, pauseMs);
  };
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    // Until the reader has answered, the older place is the one to be kept.
    if (!offer?.isOpen()) keepPlace(prose);
  };
  addEventListener('scroll', keepSoon, { passive: true });
  const keepLast = () => {
    if (timer) keep();
  };
  addEventListener('pagehide', keepLast);
  document.addEventListener('visibilitychange', keepLast);
  // What brought this here may have been the last scroll.
  keepSoon();
}

function keepPlace(prose: HTMLElement): void {
  const stage = stageOf(shareRead(prose.getBoundingClientRect(), innerHeight));
  if (stage === 'read') forget();
  if (stage !== 'midway') return;
  const blocks = [...prose.children];
  const spot = spotAmong(blocks.map((block) => block.getBoundingClientRect()));
  if (!spot) return;
  const start = startOf(blocks[spot.block]?.textContent ?? '');
  const place = { path: location.pathname, ...spot, start };
  writeList(placesKey, withPlace(parsePlaces(readText(placesKey)), place));
}

function forget(): void {
  const places = parsePlaces(readText(placesKey));
  const others = withoutPlace(places, location.pathname);
  if (others.length < places.length) writeList(placesKey, others);
}
