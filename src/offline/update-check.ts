import { choiceByPacks, missingPacks } from './holdings.ts';
import { type Shelf, TakeError } from './library-types.ts';
import { bytesOf, leastChoice } from './manifest.ts';
import { newestManifest } from './newest-manifest.ts';
import { changeShelf, isSameChoice, readShelf } from './shelf.ts';
import { deleteStore, heldPacks, type Place } from './store.ts';
import { takeEdition, unasked } from './take-edition.ts';

/** The site is not asked more often than this whether it has something new. */
export const checkEveryMs = 30 * 60_000;
/** Nor more often than this while it has something that did not get here. */
export const retryEveryMs = 60_000;
/** So much of what the reader asked for is brought without asking again, in bytes. */
export const smallUpdate = 1_048_576;

/** Then whoever waits to bring packs gets a turn; what is whole by then remains. */
const takeTimeoutMs = 120_000;

/** Whether it is time to ask; also when the clock was put back. */
export function isCheckDue(shelf: Shelf, now: number): boolean {
  const { checkedAt } = shelf;
  const every = isUnfinished(shelf) ? retryEveryMs : checkEveryMs;
  return checkedAt === undefined || now - checkedAt >= every || now < checkedAt;
}

/**
 * Asks the site for its newest edition, and brings what is new while that is little, or all that the
 * reader has are the newest articles; else it stays an offer. Nothing is brought for a reader who
 * saves data.
 *
 * @param unregister - called when the site wants no worker any more, and all that it kept is deleted.
 * @throws TakeError as `Library.take`.
 */
export async function checkForUpdate(
  place: Place,
  unregister: () => Promise<unknown>,
): Promise<void> {
  const manifest = await newestManifest(place);
  if (manifest.kill) {
    const stores = ['so', 'goi', 'da-xem', 'doc-sau'] as const;
    for (const store of stores) await deleteStore(place, store);
    await unregister();
    return;
  }
  if (place.device.saveData()) return setUnfinished(place, false);
  const { active, choice: wish } = await readShelf(place);
  const held = await heldPacks(place);
  const choice = active?.choice ?? choiceByPacks(manifest, held);
  const bytes = bytesOf(missingPacks(manifest, choice, held));
  const isCurrent = bytes === 0 && active?.manifest.build === manifest.build;
  const isLittle = bytes <= smallUpdate || isSameChoice(choice, leastChoice);
  await setUnfinished(place, !isCurrent && isLittle);
  if (isCurrent || !isLittle) return;
  // With the record its wish is lost too.
  const isLost = !active && isSameChoice(wish, leastChoice);
  try {
    await unasked(place, takeTimeoutMs, (signal) => takeEdition(place, choice, isLost, { signal }));
  } catch (error) {
    // What is not the network's fault is not mended by asking often.
    if (error instanceof TakeError && error.fault !== 'network') await setUnfinished(place, false);
    throw error;
  }
}

function isUnfinished(shelf: Shelf): boolean {
  return shelf.isUnfinished ?? !shelf.active;
}

async function setUnfinished(place: Place, value: boolean): Promise<void> {
  await changeShelf(place, (before) =>
    isUnfinished(before) === value ? before : { ...before, isUnfinished: value },
  ).catch(() => {});
}
