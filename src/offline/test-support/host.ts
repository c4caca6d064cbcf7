import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { siteHandler } from '../../../scripts/server/handler.ts';

/** What a test does to a request: answers it, breaks the connection, or never answers. */
export type Trouble = (path: string) => Answer | 'break' | 'hold' | undefined;

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
}

/** A host that can be killed, brought back, given another build, and made to misbehave. */
export interface Host {
  /** The home page; the same for the whole life of the host. */
  readonly url: string;
  /** Paths that were asked for since `forget`, in their order. */
  readonly asked: readonly string[];
  forget(): void;
  /** From now on another build stands there. */
  deploy(siteDir: string): void;
  /** Until it is called without an argument. */
  trouble(trouble?: Trouble): void;
  /** Closes every connection; nothing answers any more. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** A host whose worker begins so: what it meets in such a browser. */
export async function workerBegins(siteDir: string, script: string): Promise<Trouble> {
  const body = `${script};\n${await readFile(join(siteDir, 'sw.js'), 'utf8')}`;
  return (path) => (path === '/sw.js' ? { type: 'text/javascript', body } : undefined);
}

export async function startHost(siteDir: string): Promise<Host> {
  let handle = siteHandler({ outDir: siteDir, base: '/' });
  let trouble: Trouble | undefined;
  let port = 0;
  let server: Server | undefined;
  const asked: string[] = [];

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://host.invalid').pathname;
    asked.push(path);
    const made = trouble?.(path);
    if (made === 'hold') return undefined;
    if (made === 'break') return request.socket.destroy();
    if (!made) return handle(request, response);
    const { status = 200, type = 'text/html; charset=utf-8', body } = made;
    response.writeHead(status, { 'Content-Type': type });
    return response.end(body);
  };
  const restart = async () => {
    if (server) return;
    server = createServer(listener);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  await restart();
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    forget: () => asked.splice(0),
    deploy: (dir) => {
      handle = siteHandler({ outDir: dir, base: '/' });
    },
    trouble: (next) => {
      trouble = next;
    },
    async kill() {
      const running = server;
      server = undefined;
      if (!running) return;
      const closed = once(running, 'close');
      running.close();
      running.closeAllConnections();
      await closed;
    },
    restart,
  };
}
