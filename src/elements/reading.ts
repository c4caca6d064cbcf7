/**
 * In an article: the place where the reader stopped, and «Đọc sau». What they need is fetched at the
 * first sign of reading, or at once when the device keeps something of this article.
 *
 * @param marked - whether words of a search are marked: the reader has come for those.
 */
export function readOnDemand(marked: boolean): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-later]');
  if (!button) return;
  const load = () => import('./reading/start-reading.ts');
  const start = () => {
    load().then(
      ({ startReading }) => startReading(button, marked),
      () => undefined,
    );
  };
  for (const sign of ['scroll', 'pointerover', 'keydown']) {
    addEventListener(sign, start, { once: true, passive: true });
  }
  button.addEventListener('click', ({ timeStamp }) => {
    load().then(
      ({ toggleSaved }) => toggleSaved(button, timeStamp),
      () => {
        button.disabled = true;
      },
    );
  });
  if (isKnown()) start();
}

/** Whatever is kept of an article names its path (reading/storage-keys.ts). */
function isKnown(): boolean {
  try {
    return Object.values(localStorage).join().includes(`"${location.pathname}"`);
  } catch {
    return false;
  }
}
