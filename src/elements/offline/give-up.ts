import type { Shelf } from '../../offline/library-types.ts';
import { leastChoice } from '../../offline/manifest.ts';
import { deleteUnused } from '../../offline/room.ts';
import { changeShelf } from '../../offline/shelf.ts';
import type { Place } from '../../offline/store.ts';
import { exclusively } from '../../offline/take-edition.ts';

/**
 * Gives up a download that was begun, without the network: what is asked for is again what is there,
 * and what came for the download goes.
 */
export function giveUp(place: Place): Promise<void> {
  return exclusively(place, async () => {
    await deleteUnused(place, await changeShelf(place, asBefore));
  });
}

function asBefore(shelf: Shelf): Shelf {
  return { ...shelf, choice: shelf.active?.choice ?? leastChoice };
}
