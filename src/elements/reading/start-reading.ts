import { followPlace } from './follow-place.ts';
import { followSaved } from './read-later-button.ts';

export { toggleSaved } from './read-later-button.ts';

let started = false;

/**
 * Brings the button «Đọc sau», the place of reading and the word of a newer edition to life, once.
 *
 * @param marked - whether words of a search are marked: then no place is offered.
 */
export function startReading(button: HTMLElement, marked: boolean): void {
  if (started) return;
  started = true;
  followSaved(button);
  const prose = document.querySelector<HTMLElement>('.prose');
  if (prose) followPlace(prose, !marked && !isSentElsewhere());
  if (navigator.serviceWorker?.controller) {
    import('./update-line.ts').then(({ showUpdate }) => showUpdate()).catch(() => undefined);
  }
}

/** The address names a part of the page, or the browser itself goes back to where the reader was. */
function isSentElsewhere(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    location.hash !== '' ||
    (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward'
  );
}
