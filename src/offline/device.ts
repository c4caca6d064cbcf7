import { shelfChannel } from './library-types.ts';

/** What offline reading needs of the browser, in a page and in the worker alike; tests give their own. */
export interface Device {
  /** @throws SecurityError, or whatever, where the browser keeps nothing. */
  caches(): Pick<CacheStorage, 'open' | 'delete'>;
  /** With an address from the site's root on, or a request that the worker was asked. */
  fetch(request: string | Request, init?: RequestInit): Promise<Response>;
  /** The whole body; `onBytes` is called with the bytes of each part that arrives. */
  body(response: Response, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>>;
  /** SHA-256 as 64 hex digits. */
  digest(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Runs `work` while nobody else on this origin runs any under the same name. */
  exclusively<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Milliseconds since 1970. */
  now(): number;
  /** The reader wants few bytes spent. */
  saveData(): boolean;
  /** Tells all pages, and the worker, that the shelf has changed. */
  tell(): void;
  /** Is heard wherever, on this origin, somebody hears for the name. */
  call(name: string): void;
  /** Calls `heard` at each call, until the function that this returns is called. */
  hear(name: string, heard: () => void): () => void;
  /** Asks that the browser does not clear away what is kept; only a page can. */
  persist?(): Promise<unknown>;
}

/** A connection that brings nothing for so long is as good as none. */
export const stallMs = 30_000;

/** The browser, as a page has it. */
export function browserDevice(): Device {
  return { ...workerDevice(), persist: async () => navigator.storage?.persist?.() };
}

/** The browser, as the worker has it. */
export function workerDevice(): Device {
  return {
    caches: () => caches,
    fetch: (request, init) => fetch(request, init),
    body: readBody,
    async digest(bytes) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    exclusively: (name, work, signal) =>
      navigator.locks ? navigator.locks.request(name, signal ? { signal } : {}, work) : work(),
    now: () => Date.now(),
    saveData: () =>
      (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
    // Whoever listens in this same place hears it too, as it has another channel.
    tell: () => call(shelfChannel),
    call,
    hear(name, heard) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = heard;
      return () => channel.close();
    },
  };
}

function call(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

/** Reads as the parts come. Rejects when none comes any more, and when the response breaks off. */
async function readBody(
  response: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  while (reader) {
    const timer = setTimeout(() => reader.cancel(), stallMs);
    const { value } = await reader.read().finally(() => clearTimeout(timer));
    if (!value) break;
    parts.push(value);
    onBytes(value.length);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
