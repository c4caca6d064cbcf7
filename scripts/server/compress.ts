import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

/** Fit for text sent at once: hosts compress at about this level on their way out. */
export const brotliQuality = 5;
export const gzipLevel = 6;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Compresses text on its way out. Pictures, fonts and Pagefind's files are compressed already and
 * go as they are, being of types that `compressible` does not list; so do ranges, whose
 * positions count in the bytes of the file.
 */
export const compress = compression({
  level: gzipLevel,
  brotli: {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  },
  filter: (request, response) =>
    response.statusCode !== 206 && compression.filter(request, response),
}) as unknown as Middleware;
