/**
 * Sharing an article: the system's own dialog and copying the link, each shown only where the
 * browser can do it. Everything else in the element is plain links.
 */
export class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const { url = location.href, title = document.title } = this.dataset;
    this.offer('[data-share-native]', 'share' in navigator, () =>
      // Closing the system's dialog rejects, too.
      navigator.share({ url, title }).catch(() => undefined),
    );
    this.offer('[data-copy]', 'clipboard' in navigator, () =>
      navigator.clipboard.writeText(url).then(
        () => this.announce('Đã chép liên kết'),
        () => this.announce('Không chép được liên kết'),
      ),
    );
  }

  private offer(selector: string, possible: boolean, act: () => void): void {
    const button = this.querySelector<HTMLElement>(selector);
    if (!button || !possible) return;
    button.hidden = false;
    button.addEventListener('click', act);
  }

  private announce(message: string): void {
    const status = this.querySelector('[data-share-status]');
    if (!status) return;
    status.textContent = '';
    // A screen reader speaks a change: the same words again are one only after a pause.
    setTimeout(() => {
      status.textContent = message;
    }, 50);
  }
}
