import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { encodeVariant } from '../pictures/encode.ts';
import { PICTURE_FOLDER, parseVariant } from '../pictures/names.ts';
import { pictureFinder } from '../pictures/picture-finder.ts';

interface Places {
  readonly contentDir: string;
  readonly outDir: string;
  readonly base: string;
}

type Next = () => void;
type FindPicture = ReturnType<typeof pictureFinder>;

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * In development: pictures are encoded as they are asked for, and the search index and the social
 * cards come from the last build, so that both work while an author writes.
 */
export function devAssets(places: Places) {
  const find = pictureFinder(places.contentDir);
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    serve(places, find, request.url ?? '/', response).then(
      (served) => served || next(),
      () => next(),
    );
  };
}

/** @returns whether the address was one of ours. @throws for one that cannot be read. */
async function serve(
  { outDir, base }: Places,
  find: FindPicture,
  url: string,
  response: ServerResponse,
): Promise<boolean> {
  const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  if (inside.startsWith(`${PICTURE_FOLDER}/`)) {
    return picture(find, inside.slice(PICTURE_FOLDER.length + 1), response);
  }
  return /^(pf|the-anh)\//.test(inside) && file(join(outDir, normalize(`/${inside}`)), response);
}

async function picture(
  find: FindPicture,
  name: string,
  response: ServerResponse,
): Promise<boolean> {
  const variant = parseVariant(name);
  const source = variant && (await find(variant.hash));
  if (!variant || !source) return false;
  response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
  response.end(await encodeVariant(source, variant));
  return true;
}

async function file(path: string, response: ServerResponse): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false;
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
  return true;
}
