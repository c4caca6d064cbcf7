import css from '../../styles/reading-bar.css?url';
import { cutAtWord } from '../../text/cut-at-word.ts';
import { loadStyles } from '../load-styles.ts';
import { offerBar } from './offer-bar.ts';
import { findBlock, type ReadingPlace, startOf } from './places.ts';
import { distanceTo } from './spot.ts';
import { whenLoaded } from './when-loaded.ts';

/** Who has scrolled by so many windows is reading from elsewhere. */
const windowsUnanswered = 2;

/** An offer that the reader has not answered is open. */
export interface Offer {
  readonly isOpen: () => boolean;
}

/**
 * Offers to go on at a place. The page stays where it is until the reader says so; the offer goes
 * when it is answered, and when the reader has come to the place or reads on from elsewhere.
 */
export function offerPlace(prose: HTMLElement, place: ReadingPlace, forget: () => void): Offer {
  const blocks = [...prose.children] as HTMLElement[];
  const at = findBlock(
    blocks.map((block) => startOf(block.textContent)),
    place,
  );
  const target = blocks[at ?? -1];
  if (!target) return { isOpen: () => false };
  let isOpen = true;

  const isThere = () => distanceTo(target.getBoundingClientRect(), place.into) < innerHeight;
  const close = () => {
    isOpen = false;
    removeEventListener('scroll', onScroll);
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    return hadFocus;
  };
  const bar = offerBar(messageFor(blocks.slice(at)), {
    goOn() {
      close();
      scrollBy({
        top: distanceTo(target.getBoundingClientRect(), place.into),
        behavior: 'instant',
      });
      focusOn(target);
    },
    dismiss() {
      forget();
      if (close()) document.querySelector('main')?.focus({ preventScroll: true });
    },
  });
  let from = 0;
  const onScroll = () => {
    const isElsewhere = Math.abs(scrollY - from) > windowsUnanswered * innerHeight;
    if ((isElsewhere && !bar.contains(document.activeElement)) || isThere()) close();
  };
  whenLoaded().then(async () => {
    await loadStyles(css);
    if (isThere()) {
      close();
      return;
    }
    from = scrollY;
    document.querySelector('main')?.before(bar);
    addEventListener('scroll', onScroll, { passive: true });
  });
  return { isOpen: () => isOpen };
}

/** Names the place by the first words from there on; a picture may have none. */
function messageFor(blocks: readonly HTMLElement[]): string {
  const block = blocks.find((each) => each.tagName !== 'FIGURE' && each.textContent.trim());
  // The first part of a list or a table: the parts have no space between them.
  const part = block?.querySelector('p, li, th, td, summary') ?? block;
  if (!part) return 'Lần trước bạn đang đọc dở bài này';
  return `Lần trước bạn đọc đến đoạn “${cutAtWord(part.textContent.replace(/["“”]/gu, ''), 36)}”`;
}

/** For the keyboard and for screen readers, reading goes on there. */
function focusOn(block: HTMLElement): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
}
