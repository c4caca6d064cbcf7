import { deleteUnused } from './room.ts';
import { changeShelf, readShelf } from './shelf.ts';
import type { Place } from './store.ts';
import { exclusively } from './take-edition.ts';

/** Lets go of former editions, whose tabs are closed. Without a record, nothing is known to be theirs. */
export async function dropPrevious(place: Place): Promise<void> {
  if ((await readShelf(place)).previous.length === 0) return;
  await exclusively(place, async () => {
    const shelf = await changeShelf(place, (before) => ({ ...before, previous: [] }));
    await deleteUnused(place, shelf);
  });
}
