/** Whether the site offers reading without a network: not in development, nor with OFFLINE=0. */
declare const __OFFLINE__: boolean;

/**
 * Registers the service worker, when the page is there and the browser has nothing else to do; where
 * the site has none, a former one goes. Where it is refused, the site works without.
 */
export function registerWorker(): void {
  const base = import.meta.env.BASE_URL;
  const settle = () => {
    const workers = navigator.serviceWorker;
    const settled = __OFFLINE__
      ? workers?.register(`${base}sw.js`, { updateViaCache: 'none' })
      : workers?.getRegistration(base).then((found) => found?.unregister());
    settled?.catch(() => undefined);
  };
  // Safari has no idle time.
  addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(settle));
}
