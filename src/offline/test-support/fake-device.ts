import { createHash } from 'node:crypto';
import { cacheName, type Store } from '../cache-names.ts';
import type { Device } from '../device.ts';

export const origin = 'https://tin.example';

/** What the network does with a request for a path: answers, or throws as without a network. */
export type Network = (
  path: string,
  init: RequestInit | undefined,
) => Response | undefined | Promise<Response | undefined>;

/** A browser in memory: Cache Storage, a network that a test gives, and a clock that stands still. */
export interface FakeDevice extends Device {
  network: Network;
  /** Paths that were asked for, in their order. */
  readonly asked: string[];
  /** The most requests that were under way at once. */
  busiest: number;
  time: number;
  isSaving: boolean;
  /** Called each time that the shelf was said to have changed. */
  onTell: () => void;
  /** Whether the browser keeps anything at all. */
  isForbidden: boolean;
  /** Bytes that the browser gives room for. */
  quota: number;
  readonly stores: Map<string, Map<string, Kept>>;
  /** What a store keeps, by path. */
  kept(base: string, store: Store): readonly string[];
}

interface Kept {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  readonly redirected: boolean;
}

export function fakeDevice(network: Network = () => undefined): FakeDevice {
  const stores: FakeDevice['stores'] = new Map();
  const queues = new Map<string, Promise<unknown>>();
  const hearing: { readonly name: string; readonly heard: () => void }[] = [];
  let busy = 0;
  const device: FakeDevice = {
    network,
    asked: [],
    busiest: 0,
    time: Date.UTC(2026, 10, 23, 2, 30),
    isSaving: false,
    onTell: () => {},
    isForbidden: false,
    quota: Number.POSITIVE_INFINITY,
    stores,
    kept: (base, store) => [...(stores.get(cacheName(base, store))?.keys() ?? [])],
    caches() {
      if (device.isForbidden) throw new DOMException('The operation is insecure.', 'SecurityError');
      return {
        async open(name) {
          const entries = stores.get(name) ?? new Map<string, Kept>();
          stores.set(name, entries);
          return fakeCache(entries, () => device.quota - used(stores));
        },
        delete: async (name) => stores.delete(name),
      };
    },
    async fetch(request, init) {
      const url = new URL(typeof request === 'string' ? request : request.url, origin);
      device.asked.push(url.pathname);
      busy += 1;
      device.busiest = Math.max(device.busiest, busy);
      try {
        const answer = Promise.resolve(device.network(url.pathname, init));
        const response = await Promise.race([answer, aborted(init?.signal)]);
        if (!response) throw new TypeError('Failed to fetch');
        return response;
      } finally {
        busy -= 1;
      }
    },
    async body(response, onBytes) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      onBytes(bytes.length);
      return bytes;
    },
    digest: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    exclusively(name, work, signal) {
      const turn = (queues.get(name) ?? Promise.resolve()).then(() => {
        signal?.throwIfAborted();
        return work();
      });
      queues.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
    now: () => device.time,
    saveData: () => device.isSaving,
    tell: () => device.onTell(),
    call(name) {
      for (const { heard } of hearing.filter((each) => each.name === name)) heard();
    },
    hear(name, heard) {
      const ear = { name, heard };
      hearing.push(ear);
      return () => hearing.splice(hearing.indexOf(ear), 1);
    },
  };
  return device;
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

function used(stores: FakeDevice['stores']): number {
  const all = [...stores.values()].flatMap((entries) => [...entries.values()]);
  return all.reduce((sum, { body }) => sum + body.length, 0);
}

function fakeCache(entries: Map<string, Kept>, room: () => number): Cache {
  const pathOf = (request: RequestInfo | URL) => new URL(String(request), origin).pathname;
  const cache: Pick<Cache, 'match' | 'put' | 'delete' | 'keys'> = {
    async match(request) {
      const kept = entries.get(pathOf(request));
      if (!kept) return undefined;
      const response = new Response(kept.body, { headers: kept.headers });
      return Object.defineProperty(response, 'redirected', { value: kept.redirected });
    },
    async put(request, response) {
      const body = new Uint8Array(await response.arrayBuffer());
      const path = pathOf(request);
      const before = entries.get(path)?.body.length ?? 0;
      if (body.length - before > room()) throw new DOMException('No room.', 'QuotaExceededError');
      entries.delete(path);
      entries.set(path, { body, headers: response.headers, redirected: response.redirected });
    },
    delete: async (request) => entries.delete(pathOf(request)),
    keys: async () => [...entries.keys()].map((path) => new Request(origin + path)),
  };
  return cache as Cache;
}
