/** Whether the site offers reading without a network: not in development, nor with OFFLINE=0. */
declare const __OFFLINE__: boolean;

/**
 * Registers the service worker, when the page is there and the browser has nothing else to do; where
 * the site has none, a former one goes with all that it kept. Where it is refused, the site works
 * without.
 */
export function registerWorker(): void {
  const base = import.meta.env.BASE_URL;
  const settle = () => {
    const settled: Promise<unknown> | undefined = __OFFLINE__
      ? navigator.serviceWorker?.register(`${base}sw.js`, { updateViaCache: 'none' })
      : import('./offline/leave-device.ts').then(({ leaveDevice }) => leaveDevice(base));
    settled?.catch(() => undefined);
  };
  // Safari has no idle time.
  addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(settle));
}
