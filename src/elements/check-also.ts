type State = 'waiting' | 'shown' | 'dismissed';

/**
 * The card that offers the next article when the reader has come to the end of this one
 * (`[data-article-end]`). It takes its place at once and cannot be reached until it is shown, never
 * takes the focus, and stays away for the session once dismissed on this article.
 */
export class CheckAlso extends HTMLElement {
  private cameFrom: HTMLElement | undefined;

  connectedCallback(): void {
    const card = this.querySelector('aside');
    const end = document.querySelector<HTMLElement>('[data-article-end]');
    if (!card || !end) return;
    setState(card, isDismissed() ? 'dismissed' : 'waiting');
    if (isDismissed()) return;
    this.showAt(end, card);
    card.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !card.contains(relatedTarget)) {
        this.cameFrom = relatedTarget;
      }
    });
    card.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.dismiss(card, end);
    });
    card.querySelector('[data-dismiss]')?.addEventListener('click', () => this.dismiss(card, end));
  }

  private showAt(end: HTMLElement, card: HTMLElement): void {
    const watcher = new IntersectionObserver((entries) => {
      // Above the window, too: a jump to a footnote or a reload goes past the end at once.
      if (!entries.some((e) => e.isIntersecting || e.boundingClientRect.top < 0)) return;
      watcher.disconnect();
      setState(card, 'shown');
    });
    watcher.observe(end);
  }

  private dismiss(card: HTMLElement, end: HTMLElement): void {
    const hadFocus = card.contains(document.activeElement);
    setState(card, 'dismissed');
    try {
      sessionStorage.setItem(key(), '1');
    } catch {
      // Without storage it is dismissed for this page only.
    }
    if (!hadFocus) return;
    // Back to where the reader came from, else to the end of the text that was being read.
    end.tabIndex = -1;
    (this.cameFrom?.isConnected ? this.cameFrom : end).focus({ preventScroll: true });
  }
}

function setState(card: HTMLElement, state: State): void {
  card.dataset['state'] = state;
  card.inert = state !== 'shown';
  card.hidden = state === 'dismissed';
}

function key(): string {
  return `doc-tiep:${location.pathname}`;
}

function isDismissed(): boolean {
  try {
    return sessionStorage.getItem(key()) !== null;
  } catch {
    return false;
  }
}
