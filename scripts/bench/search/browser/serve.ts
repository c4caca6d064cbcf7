import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../../server/handler.ts';
import { stopServer } from '../../../server/stop.ts';
import { benchBase } from '../engines/engine.ts';
import { type Recorder, recorderOf } from './recorder.ts';

/** A running server that can be listened to. */
export interface BenchServer extends Pick<Recorder, 'record'> {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built site as `npm run serve` does, and the engines of the measurement on the same origin. */
export async function serveBench(siteDir: string, enginesDir: string): Promise<BenchServer> {
  const site = siteHandler({ outDir: siteDir, base: '/' });
  const engines = siteHandler({ outDir: enginesDir, base: benchBase });
  const { handle, record } = recorderOf((request, response) => {
    const ofEngines = request.url?.startsWith(benchBase);
    if (ofEngines) engines(request, response);
    else site(request, response);
  });
  const server = createServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, record, close: () => stopServer(server) };
}
