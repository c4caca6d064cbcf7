import { button, h } from '../dom.ts';
import { installHint, installWay } from './install.ts';

/** The browser's offer to ask the reader; Chromium's alone (https://wicg.github.io/manifest-incubations/). */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/**
 * How the site is put among the device's apps. It holds the ways of all devices, each with
 * `data-way`: here only this device's stays, or a button where the browser offers one.
 */
export class InstallHint extends HTMLElement {
  private offer: InstallPrompt | undefined;
  private isInstalled = isApp();
  private readonly ask = button({ class: 'shelf-main' }, 'Cài như một ứng dụng', () => {
    // An offer can be used once; the browser makes another when it sees fit.
    const { offer } = this;
    this.offer = undefined;
    offer?.prompt().finally(() => this.show());
  });
  private readonly done = h('p', { role: 'status' });

  connectedCallback(): void {
    this.append(h('p', { class: 'shelf-actions' }, this.ask), this.done);
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.offer = event as InstallPrompt;
      this.show();
    });
    addEventListener('appinstalled', () => {
      this.isInstalled = true;
      this.show();
    });
    this.show();
  }

  private show(): void {
    const hadFocus = this.ask === document.activeElement;
    const kind = installHint({
      isApp: this.isInstalled,
      canAsk: this.offer !== undefined,
      way: installWay(navigator.userAgent, navigator.maxTouchPoints),
    });
    for (const way of this.querySelectorAll<HTMLElement>('[data-way]')) {
      way.hidden = way.dataset['way'] !== kind;
    }
    this.ask.hidden = kind !== 'button';
    this.done.textContent =
      kind === 'installed' ? 'Trang tin đã là một ứng dụng trên máy này.' : '';
    if (!hadFocus || !this.ask.hidden) return;
    this.tabIndex = -1;
    this.focus();
  }
}

function isApp(): boolean {
  const modes = ['standalone', 'minimal-ui', 'fullscreen', 'window-controls-overlay'];
  return (
    modes.some((mode) => matchMedia(`(display-mode: ${mode})`).matches) ||
    // iPhones and iPads of before 2020.
    (navigator as { standalone?: boolean }).standalone === true
  );
}
