/**
 * The search, in the page of that name and in the header's dialog. The engine is fetched when the
 * reader turns to it, or at once where the address already asks for something.
 */
export class SiteSearch extends HTMLElement {
  private started = false;

  connectedCallback(): void {
    const asked = this.dataset['mode'] !== 'page' || location.search.length > 1;
    // Room for what is to come, so that it moves nothing.
    this.toggleAttribute('data-asked', asked);
    if (asked || this.contains(document.activeElement)) this.start();
    for (const intent of ['pointerover', 'focusin', 'input', 'touchstart']) {
      this.addEventListener(intent, () => this.start(), { passive: true });
    }
  }

  private start(): void {
    if (this.started) return;
    this.started = true;
    import('./search/start-search.ts').then(
      ({ startSearch }) => startSearch(this),
      () => {
        this.started = false;
        const status = this.querySelector('[data-search-status]');
        if (status) status.textContent = 'Không tải được bộ tìm kiếm. Hãy tải lại trang.';
      },
    );
  }
}
