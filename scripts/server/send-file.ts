import { fstatSync, type ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { stampOf, statOf } from './site-folder.ts';

/**
 * How the sending went. `changed`: another build put a different file there between the look at
 * the file and its opening; nothing has been sent, and the request can be answered anew.
 */
export type SendOutcome = 'sent' | 'missing' | 'changed';

export interface FileAnswer {
  readonly outDir: string;
  /** Percent-decoded, root-relative. */
  readonly path: string;
  readonly status: 200 | 404;
  readonly headers: Iterable<readonly [string, string]>;
}

interface HttpError extends Error {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function clear(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

/**
 * Answers with a file: content type, conditional requests, ranges and HEAD are `send`'s business.
 * The ETag is made from inode, size and time of change, which no two builds share.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { outDir, path, status, headers }: FileAnswer,
): Promise<SendOutcome> {
  const stats = await statOf(join(outDir, path));
  if (!stats?.isFile()) return 'missing';
  const stamp = stampOf(stats);
  response.statusCode = status;
  response.setHeader('ETag', `W/"${stamp}"`);
  response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of headers) response.setHeader(name, value);

  return new Promise<SendOutcome>((resolve) => {
    const giveUp = (outcome: SendOutcome) => {
      clear(response);
      resolve(outcome);
    };
    response.once('close', () => resolve('sent'));
    const address = path.split('/').map(encodeURIComponent).join('/');
    send(request, address, {
      root: outDir,
      index: false,
      dotfiles: 'allow',
      cacheControl: false,
      lastModified: false,
      acceptRanges: status === 200,
    })
      .on('stream', (stream: ReadStream) => {
        stream.once('open', (descriptor) => {
          if (stampOf(fstatSync(descriptor)) === stamp) return;
          stream.unpipe();
          stream.destroy();
          giveUp('changed');
        });
      })
      .on('error', (error: HttpError) => {
        if (response.headersSent) response.destroy();
        else if (error.status === 404) giveUp('missing');
        else {
          response.statusCode = error.status;
          for (const name of ['Content-Type', 'Content-Length']) response.removeHeader(name);
          for (const [name, value] of Object.entries(error.headers ?? {})) {
            response.setHeader(name, value);
          }
          response.end();
        }
      })
      .pipe(response);
  });
}
