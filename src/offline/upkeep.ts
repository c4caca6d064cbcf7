import { readShelf } from './shelf.ts';
import type { Place } from './store.ts';
import { dropPrevious } from './tidy.ts';
import { checkForUpdate, isCheckDue } from './update-check.ts';
import { keepFile, keepPage, ownPage } from './visited.ts';

/** What upkeep needs of the worker's scope, beside the device. */
export interface UpkeepParts extends Place {
  /** Addresses of the site's open windows. */
  readonly windows: () => Promise<readonly string[]>;
  readonly unregister: () => Promise<unknown>;
}

/** What goes on behind the worker's answers. Every function may reject; nothing depends on it. */
export interface Upkeep {
  /** After a page came from the network: keeps it, lets go of what is old, looks for what is new. */
  visit(url: string, page: Response): Promise<void>;
  /** After a file of a page came from the network. */
  load(url: string, file: Response): Promise<void>;
  /** After the worker was installed: keeps the open pages, and brings the newest articles. */
  begin(): Promise<void>;
}

/** A page that was just opened has the network to itself for so long. */
export const settleMs = 3_000;

export function upkeep(parts: UpkeepParts): Upkeep {
  const { device, windows, unregister } = parts;

  /** Whether it is a page of the site. */
  async function keep(url: string, page: Response): Promise<boolean> {
    const html = await ownPage(page, url);
    if (html === undefined) return false;
    if (!device.saveData()) await keepPage(parts, url, html).catch(() => {});
    return true;
  }

  return {
    async visit(url, page) {
      if (!(await keep(url, page))) return;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      if ((await windows()).length < 2) await dropPrevious(parts).catch(() => {});
      // A reader whose browser keeps nothing may still have a worker to be rid of.
      const isDue = await readShelf(parts).then(
        (shelf) => isCheckDue(shelf, device.now()),
        () => true,
      );
      if (isDue) await checkForUpdate(parts, unregister);
    },
    async load(url, file) {
      if (!device.saveData()) await keepFile(parts, url, file);
    },
    async begin() {
      for (const url of device.saveData() ? [] : await windows()) {
        await device.fetch(new URL(url).pathname).then(
          (page) => keep(url, page),
          () => {},
        );
      }
      await checkForUpdate(parts, unregister);
    },
  };
}
