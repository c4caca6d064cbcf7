import type { FormerEdition } from './library-types.ts';
import { deleteUnused } from './room.ts';
import { changeShelf, readShelf } from './shelf.ts';
import type { Place } from './store.ts';
import { exclusively } from './take-edition.ts';

/**
 * Lets go of former editions that no open window can still read from. For one that is looked at for
 * the first time that may be each window which is open now. Without a record, nothing is known to be
 * theirs.
 *
 * @param openWindows - ids of the site's windows; a window has another one after each navigation.
 */
export async function dropPrevious(
  place: Place,
  openWindows: () => Promise<readonly string[]>,
): Promise<void> {
  const { previous } = await readShelf(place);
  if (previous.length === 0) return;
  // An edition that is followed from here on waits for the next look: the list may lack its windows.
  const unseen = new Set(previous.filter(({ windows }) => !windows).map(keyOf));
  const open = await openWindows();
  const isUsed = ({ windows }: FormerEdition) =>
    !windows || windows.some((id) => open.includes(id));
  if (unseen.size > 0) {
    await changeShelf(place, (shelf) => ({
      ...shelf,
      previous: shelf.previous.map((each) =>
        unseen.has(keyOf(each)) ? { ...each, windows: open } : each,
      ),
    }));
  }
  if (previous.every(isUsed)) return;
  await exclusively(place, async () => {
    const shelf = await changeShelf(place, (before) => ({
      ...before,
      previous: before.previous.filter(isUsed),
    }));
    await deleteUnused(place, shelf);
  });
}

function keyOf({ manifest, takenAt }: FormerEdition): string {
  return `${manifest.build} ${takenAt}`;
}
