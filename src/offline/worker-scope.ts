import type { Upkeep } from './upkeep.ts';

/**
 * What the worker's scripts use of a service worker's global scope. TypeScript's own description of it (the library
 * `WebWorker`) contradicts that of a page, in which the rest of the source is checked.
 */
export interface WorkerScope {
  /** Set by sw-upkeep.ts. */
  upkeep?: Upkeep;
  importScripts(url: string): void;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerMessageEvent extends ExtendableEvent {
  readonly data: unknown;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The scope that this runs in. */
export const scope = globalThis as unknown as WorkerScope;
