import { packsInUse } from './holdings.ts';
import { type Shelf, TakeError } from './library-types.ts';
import { deleteStore, openStore, type Place, pathsIn } from './store.ts';

/**
 * Keeps something; if there is no room, once more after packs of no edition are deleted, and then
 * after what was visited is.
 * @throws TakeError `quota`.
 */
export async function withRoom(
  place: Place,
  shelf: Shelf,
  put: () => Promise<void>,
): Promise<void> {
  // Whatever the fault: browsers name a full disk in several ways.
  const isKept = () =>
    put().then(
      () => true,
      () => false,
    );
  if (await isKept()) return;
  await deleteUnused(place, shelf);
  if (await isKept()) return;
  await deleteStore(place, 'da-xem');
  if (!(await isKept())) throw new TakeError('quota', 'put');
}

/** Deletes the packs that the record does not speak for. */
export async function deleteUnused(place: Place, shelf: Shelf): Promise<void> {
  const used = packsInUse(shelf);
  const packs = await openStore(place, 'goi');
  for (const url of await pathsIn(packs, place)) {
    if (!used.has(url)) await packs.delete(place.base + url);
  }
}
