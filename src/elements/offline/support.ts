import type { Support } from './facts.ts';

/** What of a window the answer depends on. */
export interface SupportScope {
  readonly isSecureContext: boolean;
  readonly navigator: object;
  readonly caches?: Pick<CacheStorage, 'keys'>;
}

/** Whether this browser can keep the site on the device. Asks the storage, which may be forbidden. */
export async function supportOf(scope: SupportScope): Promise<Support> {
  if (!scope.isSecureContext) return 'insecure';
  const needed = ['DecompressionStream', 'BroadcastChannel'];
  try {
    // Reading the property alone throws where all storage is forbidden.
    const { caches } = scope;
    const knows = 'serviceWorker' in scope.navigator && needed.every((name) => name in scope);
    if (!knows || !caches) return 'old';
    await caches.keys();
    return 'ok';
  } catch {
    return 'forbidden';
  }
}
