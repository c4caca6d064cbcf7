import { patiently } from './search/patiently.ts';
import { loadingAfterMs, searching } from './search/searching.ts';

/**
 * The search, in the page of that name and in the header's dialog. The engine is fetched when the
 * reader turns to it, or at once where the address already asks for something.
 */
export class SiteSearch extends HTMLElement {
  private state: 'new' | 'loading' | 'ready' = 'new';
  private retry: HTMLElement | undefined;

  connectedCallback(): void {
    const isPage = this.dataset['mode'] === 'page';
    const asked = isPage && location.search.length > 1;
    // Room for what is to come, so that it moves nothing.
    this.toggleAttribute('data-asked', asked || !isPage);
    if (asked) this.wait();
    if (asked || !isPage || this.contains(document.activeElement)) this.start();
    for (const intent of ['pointerover', 'focusin', 'touchstart']) {
      this.addEventListener(intent, () => this.retry ?? this.start(), { passive: true });
    }
    this.addEventListener('input', () => {
      if (this.state !== 'ready') this.wait();
      this.start();
    });
  }

  private start(): void {
    if (this.state !== 'new') return;
    this.state = 'loading';
    const scripts = Promise.all([
      import('./search/start-search.ts'),
      this.dataset['mode'] === 'page'
        ? import('./search/page-mode.ts')
        : import('./search/dialog-mode.ts'),
    ]);
    patiently(scripts)
      .then(([{ startSearch }, { makeMode }]) => {
        if (this.retry) this.say('');
        startSearch(this, makeMode);
        this.state = 'ready';
      })
      .catch((error) => {
        console.error(error);
        this.fail();
      });
  }

  /** Until the scripts are there it is said here that something is on its way. */
  private wait(): void {
    const region = this.find('region');
    region?.setAttribute('aria-busy', 'true');
    setTimeout(() => {
      if (this.state === 'loading' && region?.ariaBusy === 'true') this.say(searching);
    }, loadingAfterMs);
  }

  /** Some browsers remember that a script failed, until the page is another. */
  private fail(): void {
    this.state = 'new';
    this.find('region')?.setAttribute('aria-busy', 'false');
    this.say('Không tải được bộ tìm kiếm.');
    // Not with dom.ts: it would become a file of its own, loaded by every page.
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.dataset['searchRetry'] = '';
    retry.textContent = 'Thử lại';
    retry.addEventListener('click', () => {
      const field = this.querySelector<HTMLInputElement>('[name=q]');
      if (field?.value) field.form?.requestSubmit();
      else location.reload();
    });
    this.retry = retry;
    this.find('status')?.after(retry);
  }

  private say(text: string): void {
    this.retry?.remove();
    this.retry = undefined;
    const status = this.find('status');
    if (status) status.textContent = text;
  }

  private find(name: string): HTMLElement | null {
    return this.querySelector(`[data-search-${name}]`);
  }
}
