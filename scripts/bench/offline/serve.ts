import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../server/handler.ts';
import { type Recorder, recorderOf } from '../search/browser/recorder.ts';

/** Below the server's root: what only the measurement serves. */
export const ownBase = '/phep-do/';

/** A server that can be listened to, that changes what it serves, and that can be taken away. */
export interface OfflineServer extends Pick<Recorder, 'record'> {
  /** Without a slash at its end; the same after `start`. */
  readonly origin: string;
  /** From now on another edition is served. */
  deploy(edition: Edition): void;
  /** Cuts all connections: from now on there is no network. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A built site and folders laid over it: address below the root → folder. */
export interface Edition {
  readonly siteDir: string;
  readonly over?: Readonly<Record<string, string>>;
}

/** Serves a built site as `npm run serve` does. */
export async function serveOffline(first: Edition): Promise<OfflineServer> {
  let handler = handlerOf(first);
  const { handle, record } = recorderOf((request, response) => handler(request, response));
  let server = await listen(handle, 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    record,
    deploy(edition) {
      handler = handlerOf(edition);
    },
    stop() {
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
    },
    async start() {
      server = await listen(handle, port);
    },
  };
}

function handlerOf({ siteDir, over = {} }: Edition): RequestListener {
  const site = siteHandler({ outDir: siteDir, base: '/' });
  const others = Object.entries(over).map(([address, folder]) => ({
    address,
    handle: siteHandler({ outDir: folder, base: address.endsWith('/') ? address : '/' }),
  }));
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const other = others.find(({ address }) =>
      address.endsWith('/') ? path.startsWith(address) : path === address,
    );
    (other?.handle ?? site)(request, response);
  };
}

async function listen(handle: RequestListener, port: number): Promise<Server> {
  const server = createServer(handle);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
