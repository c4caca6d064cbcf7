import type { Device } from './device.ts';
import type { Library } from './library-types.ts';
import { wantedPacks } from './manifest.ts';
import { newestManifest } from './newest-manifest.ts';
import { filesOfSaved } from './saved-files.ts';
import { changeShelf, emptyShelf, readShelf } from './shelf.ts';
import { statusOf } from './status.ts';
import { deleteStore, heldPacks, type Place } from './store.ts';
import { callOff, exclusively, takeEdition } from './take-edition.ts';
import { deleteWrong } from './verify-packs.ts';
import { keepFile } from './visited.ts';

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
      callOff(place);
      // Some browsers ask the reader, and some readers do not answer.
      device.persist?.().catch(() => {});
      return takeEdition(place, choice, true, options);
    },
    verify: () => verify(place),
    async repair(options) {
      await verify(place, options?.signal);
      const { active, choice } = await readShelf(place);
      await takeEdition(place, active?.choice ?? choice, false, options);
    },
    remove() {
      callOff(place);
      return exclusively(place, async () => {
        const files = await filesOfSaved(place);
        await changeShelf(place, () => emptyShelf);
        for (const store of ['goi', 'da-xem'] as const) await deleteStore(place, store);
        for (const [address, file] of files) await keepFile(place, address, file).catch(() => {});
      });
    },
  };
}

function verify(place: Place, signal?: AbortSignal): Promise<void> {
  callOff(place);
  const work = async () => {
    const { active } = await readShelf(place);
    await deleteWrong(place, active ? wantedPacks(active.manifest, active.choice) : []);
  };
  return exclusively(place, work, signal);
}
