import { cacheName } from './cache-names.ts';
import type { Edition, Shelf } from './library-types.ts';
import { type Choice, leastChoice, type Manifest } from './manifest.ts';
import { withRoom } from './room.ts';
import { openStore, type Place, type Shelves } from './store.ts';

export const emptyShelf: Shelf = { previous: [], choice: leastChoice, currentAt: 0 };

/** At most so many former editions are kept for open tabs: half a day's, when one is brought every half hour. */
const mostPrevious = 24;

/**
 * The record of what is on the device. One that is cut short, or no record, is as if there were none:
 * `emptyShelf`.
 * @throws TakeError `forbidden`.
 */
export async function readShelf(place: Shelves): Promise<Shelf> {
  const record = await (await openStore(place, 'so')).match(addressOf(place));
  const shelf = (await record?.json().catch(() => undefined)) as Partial<Shelf> | null | undefined;
  return shelf?.choice && shelf.previous ? (shelf as Shelf) : emptyShelf;
}

/**
 * Replaces the record by what `change` makes of it, unless that is the same. One at a time.
 * @throws TakeError `forbidden`, `quota`.
 */
export function changeShelf(place: Place, change: (shelf: Shelf) => Shelf): Promise<Shelf> {
  return place.device.exclusively(cacheName(place.base, 'so'), async () => {
    const before = await readShelf(place);
    const after = change(before);
    if (after === before) return before;
    const store = await openStore(place, 'so');
    const put = () => store.put(addressOf(place), new Response(JSON.stringify(after)));
    await withRoom(place, after, put);
    if (isNews(before, after)) place.device.tell();
    return after;
  });
}

/** The shelf, once the site has named its newest edition at `now`. */
export function withNewest(shelf: Shelf, manifest: Manifest, now: number): Shelf {
  if (manifest.kill) return shelf;
  const isCurrent = shelf.active?.manifest.build === manifest.build;
  return {
    ...withoutOffer(shelf),
    checkedAt: now,
    ...(isCurrent ? { currentAt: now } : { offered: manifest }),
  };
}

/** The shelf, once all of `active` is on the device. `currentAt`: when its manifest was fetched. */
export function withActive(shelf: Shelf, active: Edition, currentAt: number): Shelf {
  const { active: former, previous, offered } = shelf;
  const { build } = active.manifest;
  const isNew =
    former && !(former.manifest.build === build && isSameChoice(former.choice, active.choice));
  const { isUnfinished: _, ...rest } = withoutOffer(shelf);
  return {
    ...rest,
    active,
    previous: isNew ? [former, ...previous].slice(0, mostPrevious) : previous,
    currentAt,
    // One that was offered while this was being downloaded.
    ...(offered && offered.build !== build ? { offered } : {}),
  };
}

export function isSameChoice(one: Choice, other: Choice): boolean {
  return one.span === other.span && one.pictures === other.pictures;
}

function withoutOffer(shelf: Shelf): Shelf {
  const { offered: _, ...rest } = shelf;
  return rest;
}

/** That the site was asked once more, and has nothing new, is nothing to tell. */
function isNews(before: Shelf, after: Shelf): boolean {
  const told = ({ active, previous, choice, offered }: Shelf) =>
    JSON.stringify([active?.takenAt, previous.length, choice, offered?.build]);
  return told(before) !== told(after);
}

function addressOf({ base }: Shelves): string {
  return `${base}offline/shelf.json`;
}
