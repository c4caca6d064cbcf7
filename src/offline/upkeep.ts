import { listAsSearch } from './list-as-search.ts';
import type { Pack } from './manifest.ts';
import { readShelf } from './shelf.ts';
import type { Place } from './store.ts';
import { exclusively } from './take-edition.ts';
import { dropPrevious } from './tidy.ts';
import { checkForUpdate, isCheckDue } from './update-check.ts';
import { deleteWrong } from './verify-packs.ts';
import { keepFile, keepPage, ownPage } from './visited.ts';

export interface OpenWindow {
  /** Another one after each navigation. */
  readonly id: string;
  readonly url: string;
}

/** What upkeep needs of the worker's scope, beside the device. */
export interface UpkeepParts extends Place {
  /** The site's open windows. */
  readonly windows: () => Promise<readonly OpenWindow[]>;
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
  /** After a pack could not be read: deletes it when its bytes are wrong, so that it is missed. */
  doubt(pack: Pack): Promise<void>;
  /** See list-as-search.ts; seldom asked for, and so not in the script that all answers wait for. */
  readonly listAsSearch: typeof listAsSearch;
}

/** A page that was just opened has the network to itself for so long. */
export const settleMs = 3_000;

export function upkeep(parts: UpkeepParts): Upkeep {
  const { device, windows, unregister } = parts;
  const openIds = async () => (await windows()).map(({ id }) => id);

  let checking: Promise<void> | undefined;
  /** One at a time: a page that opens in the middle of a download has nothing to add. */
  function check(): Promise<void> {
    checking ??= checkForUpdate(parts, unregister).finally(() => {
      checking = undefined;
    });
    return checking;
  }

  /** Whether it is a page of the site. */
  async function keep(url: string, page: Response): Promise<boolean> {
    const html = await ownPage(page, url);
    if (html === undefined) return false;
    if (!device.saveData()) await keepPage(parts, url, html).catch(() => {});
    return true;
  }

  return {
    listAsSearch,
    async visit(url, page) {
      if (!(await keep(url, page))) return;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      await dropPrevious(parts, openIds).catch(() => {});
      // A reader whose browser keeps nothing may still have a worker to be rid of.
      const isDue = await readShelf(parts).then(
        (shelf) => isCheckDue(shelf, device.now()),
        () => true,
      );
      if (isDue) await check();
    },
    async load(url, file) {
      if (!device.saveData()) await keepFile(parts, url, file);
    },
    async begin() {
      for (const { url } of device.saveData() ? [] : await windows()) {
        await device.fetch(new URL(url).pathname).then(
          (page) => keep(url, page),
          () => {},
        );
      }
      await check();
    },
    doubt: (pack) => exclusively(parts, () => deleteWrong(parts, [pack])),
  };
}
