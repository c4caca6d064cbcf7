/**
 * Registers the service worker, when the page is there and the browser has nothing else to do. Where
 * there is none, or it is refused, the site works without.
 */
export function registerWorker(): void {
  const register = () =>
    navigator.serviceWorker
      ?.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' })
      .catch(() => undefined);
  // Safari has no idle time.
  addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(register));
}
