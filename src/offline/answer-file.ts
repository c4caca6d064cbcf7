import { fileOnly, fileResponse, isFile } from './file-response.ts';
import { keptResponse } from './kept.ts';
import { type Editions, firstOf } from './open-editions.ts';
import type { Patience } from './patience.ts';
import type { Shelves } from './store.ts';

/** Asks the network; undefined when there is no answer. */
export type Ask = () => Promise<Response | undefined>;

/** A file that is named by its content: the device's, which is as good as the network's. */
export async function answerAsset(
  place: Shelves,
  editions: Editions,
  ask: Ask,
  path: string,
): Promise<Response> {
  return (await ownFile(place, editions, path)) ?? fileOnly(await ask());
}

/**
 * Another file: the network's if it comes in time, as it is the newest, or a picture's right size. A
 * picture that was seen in that size is not asked for again.
 *
 * @param isOpened - by itself, as a page is: then the reader sees what the site says of a file that it
 *   does not have.
 */
export async function answerFile(
  place: Shelves,
  editions: Editions,
  patient: Patience,
  ask: Ask,
  path: string,
  isOpened: boolean,
): Promise<Response> {
  const seen = path.startsWith('anh/') && (await keptResponse(place, path));
  if (seen) return seen;
  const network = ask();
  const soon = await patient(network);
  if (soon?.ok && isFile(soon)) return soon;
  const own = await ownFile(place, editions, path);
  return own ?? (isOpened ? ((await network) ?? Response.error()) : fileOnly(await network));
}

/** The device's: of what was opened or saved, or of an edition. */
async function ownFile(
  place: Shelves,
  editions: Editions,
  path: string,
): Promise<Response | undefined> {
  const kept = await keptResponse(place, path);
  return kept ?? editionFile(await editions.get(), path);
}

/** A file of the first edition that has it. */
export async function editionFile(
  editions: Awaited<ReturnType<Editions['get']>>,
  path: string,
): Promise<Response | undefined> {
  const file = await firstOf(editions, ({ reader }) => reader.file(path));
  return file && fileResponse(file);
}
