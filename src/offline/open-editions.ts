import { type EditionReader, editionReader } from './edition-reader.ts';
import type { Shelf } from './library-types.ts';
import type { Manifest, Pack } from './manifest.ts';
import { type OpenPack, openPack } from './pack.ts';
import { readShelf } from './shelf.ts';
import { heldPacks, openStore, type Shelves } from './store.ts';
import type { Upkeep } from './upkeep.ts';

/** An edition that can be read from. */
export interface OpenEdition {
  readonly manifest: Manifest;
  readonly reader: EditionReader;
  /** When its pages were known to be the site's, in milliseconds since 1970. */
  readonly at: number;
}

/** The editions of the device, the active one first, then those of open tabs. */
export interface Editions {
  get(): Promise<readonly OpenEdition[]>;
  /** To be looked up anew: the shelf has changed, or something was not where it should be. */
  forget(): void;
}

/** What editions are opened with. */
export interface EditionsParts extends Shelves {
  /** Absent in a page, which only reads. */
  readonly upkeep?: () => Pick<Upkeep, 'doubt'>;
}

/** Opens the editions of the shelf when they are first asked for; where there are none, none. */
export function editionsOf(place: EditionsParts): Editions {
  let opened: Promise<readonly OpenEdition[]> | undefined;
  return {
    get() {
      opened ??= openAll(place).catch(() => {
        opened = undefined;
        return [];
      });
      return opened;
    },
    forget() {
      opened = undefined;
    },
  };
}

async function openAll(place: EditionsParts): Promise<readonly OpenEdition[]> {
  const shelf = await readShelf(place);
  const held = await heldPacks(place);
  const has = ({ url }: Pack) => held.has(url);
  const open = async (pack: Pack): Promise<OpenPack> => {
    const response = await (await openStore(place, 'goi')).match(place.base + pack.url);
    if (!response) throw new Error(`${pack.url} không còn trên máy.`);
    const doubt = (error: unknown) => {
      // Nobody waits for it, nor does it matter here what becomes of it.
      (async () => place.upkeep?.().doubt(pack))().catch(() => {});
      throw error;
    };
    const opened = await openPack(await response.blob()).catch(doubt);
    return { ...opened, bytes: (entry) => opened.bytes(entry).catch(doubt) };
  };
  return datedEditions(shelf).map(({ manifest, at }) => ({
    manifest,
    at,
    reader: editionReader(manifest, has, open),
  }));
}

function datedEditions({ active, previous, currentAt }: Shelf) {
  return [
    ...(active ? [{ manifest: active.manifest, at: currentAt }] : []),
    ...previous.map(({ manifest, takenAt }) => ({ manifest, at: takenAt })),
  ];
}

/** The first that an edition gives; one that cannot be read gives nothing. */
export async function firstOf<T>(
  editions: readonly OpenEdition[],
  read: (edition: OpenEdition) => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const edition of editions) {
    const found = await read(edition).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
