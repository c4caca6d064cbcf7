/** A worker that is still being installed is waited for so long. */
const patienceMs = 20_000;

/** Whether a service worker answers for the pages under `base`. */
export async function hasWorker(base: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return Boolean(registration?.active);
}

/**
 * Registers the service worker, if no page has yet, and waits until it is there.
 *
 * @throws Error when the browser refuses it, its file is not to be had, or it does not come.
 */
export async function startWorker(base: string): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('sw.js: timeout')), patienceMs);
  });
  await Promise.race([navigator.serviceWorker.ready, late]);
  clearTimeout(timer);
}
