import { type FetchPackOptions, fetchPack } from './fetch-pack.ts';
import type { Shelf } from './library-types.ts';
import type { Pack } from './manifest.ts';
import { withRoom } from './room.ts';
import { openStore, type Place } from './store.ts';

/**
 * Downloads packs in their order, four at a time, and keeps each as soon as it is verified. After a
 * fault those that are on their way still come in, and no others.
 *
 * @param shelf - says what to keep when there is no more room.
 * @throws TakeError; the signal's reason when aborted.
 */
export async function takePacks(
  place: Place,
  packs: readonly Pack[],
  shelf: Shelf,
  options: FetchPackOptions,
): Promise<void> {
  const store = await openStore(place, 'goi');
  const queue = [...packs];
  const takeInTurn = async () => {
    try {
      for (let pack = queue.shift(); pack; pack = queue.shift()) {
        const bytes = await fetchPack(place, pack, options);
        const address = place.base + pack.url;
        await withRoom(place, shelf, () => store.put(address, new Response(bytes)));
      }
    } catch (fault) {
      queue.length = 0;
      throw fault;
    }
  };
  const turns = await Promise.allSettled([1, 2, 3, 4].map(takeInTurn));
  for (const turn of turns) if (turn.status === 'rejected') throw turn.reason;
}
