import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transfer } from './transfer.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Ends a recording: all that was asked for until a moment, in milliseconds since 1970. */
export type EndRecording = (moment: number) => Promise<Transfer[]>;

/** A handler that can be listened to. */
export interface Recorder {
  readonly handle: Handler;
  /** Begins to record; only one recording at a time. */
  record(): EndRecording;
}

/**
 * Counts what a server sends. The browser's own counts (`Network.loadingFinished`) leave out the body
 * of a worker's script.
 */
export function recorderOf(handle: Handler): Recorder {
  let heard: { readonly at: number; readonly transfer: Promise<Transfer> }[] = [];
  return {
    handle(request, response) {
      const { socket } = request;
      const before = socket.bytesWritten;
      const transfer = once(response, 'close').then(() => ({
        path: decodeURI((request.url ?? '/').split('?')[0] ?? '/'),
        kind: String(request.headers['sec-fetch-dest'] ?? ''),
        bytes: socket.bytesWritten - before,
      }));
      heard.push({ at: performance.timeOrigin + performance.now(), transfer });
      handle(request, response);
    },
    record() {
      heard = [];
      return (moment) =>
        Promise.all(heard.filter(({ at }) => at <= moment).map(({ transfer }) => transfer));
    },
  };
}
