import type { Device } from './device.ts';
import type { Library } from './library-types.ts';
import { wantedPacks } from './manifest.ts';
import { newestManifest } from './newest-manifest.ts';
import { changeShelf, emptyShelf, readShelf } from './shelf.ts';
import { statusOf } from './status.ts';
import { deleteStore, heldPacks, openStore, type Place } from './store.ts';
import { exclusively, takeEdition } from './take-edition.ts';

/** What the device keeps, of the site at `base` (with a slash at both ends). */
export function library(device: Device, base: string): Library {
  const place: Place = { device, base };
  return {
    async status() {
      try {
        return statusOf(await readShelf(place), await heldPacks(place));
      } catch {
        return { kind: 'none' };
      }
    },
    newest: () => newestManifest(place),
    take(choice, options) {
      // Some browsers ask the reader, and some readers do not answer.
      device.persist?.().catch(() => {});
      return takeEdition(place, choice, true, options);
    },
    async repair(options) {
      const { active, choice } = await readShelf(place);
      await exclusively(place, () => deleteWrong(place), options?.signal);
      await takeEdition(place, active?.choice ?? choice, false, options);
    },
    remove: () =>
      exclusively(place, async () => {
        await changeShelf(place, () => emptyShelf);
        for (const store of ['goi', 'da-xem'] as const) await deleteStore(place, store);
      }),
  };
}

/** Deletes packs of the active edition whose bytes are not what they were when they came. */
async function deleteWrong(place: Place): Promise<void> {
  const { active = undefined } = await readShelf(place).catch(() => emptyShelf);
  if (!active) return;
  const packs = await openStore(place, 'goi');
  for (const { url, sha256 } of wantedPacks(active.manifest, active.choice)) {
    const address = place.base + url;
    const bytes = await (await packs.match(address))?.arrayBuffer().catch(() => new ArrayBuffer());
    const isWrong = bytes && (await place.device.digest(new Uint8Array(bytes))) !== sha256;
    if (isWrong) await packs.delete(address);
  }
}
