import type { Manifest, Pack, PackKind } from './manifest.ts';
import type { OpenPack, PackEntry } from './pack.ts';

/** An entry and the pack that it is in. */
export interface Found {
  readonly pack: OpenPack;
  readonly entry: PackEntry;
}

/** An article's entry, and its number among all articles, the oldest being 0. */
export interface FoundArticle extends Found {
  readonly number: number;
}

/** Where things are in those packs of an edition that are on the device. */
export interface EditionPacks {
  /** @param filter - looks only in these packs of the kind. */
  find(kind: PackKind, path: string, filter?: (pack: Pack) => boolean): Promise<Found | undefined>;
  article(path: string): Promise<FoundArticle | undefined>;
  /** The article with a number among all, or among those of a year. */
  nth(number: number, year?: string): Promise<Found | undefined>;
}

export function editionPacks(
  { packs }: Manifest,
  has: (pack: Pack) => boolean,
  open: (pack: Pack) => Promise<OpenPack>,
): EditionPacks {
  const pages = numbered(packs);

  async function findIn(some: readonly Pack[], path: string): Promise<Found | undefined> {
    for (const each of some.filter(has)) {
      const pack = await open(each);
      const entry = pack.find(path);
      if (entry) return { pack, entry };
    }
    return undefined;
  }

  return {
    find: (kind, path, filter = () => true) =>
      findIn(
        packs.filter((pack) => pack.kind === kind && filter(pack)),
        path,
      ),
    async article(path) {
      const year = path.slice(0, 4);
      for (const { pack, first } of pages.filter((each) => each.pack.year === year)) {
        const found = await findIn([pack], path);
        if (found) return { ...found, number: first + found.entry.number };
      }
      return undefined;
    },
    async nth(number, year) {
      const some = pages.filter(({ pack }) => year === undefined || pack.year === year);
      const wanted = number + (some[0]?.first ?? 0);
      const place = some.find(({ pack, first }) => wanted < first + pack.articles);
      if (!place || !has(place.pack)) return undefined;
      const pack = await open(place.pack);
      const entry = pack.entries[wanted - place.first];
      return entry && { pack, entry };
    },
  };
}

/** The packs of pages, each with the number of its first article. */
function numbered(packs: readonly Pack[]): readonly { pack: Pack; first: number }[] {
  let next = 0;
  return packs
    .filter(({ kind }) => kind === 'pages')
    .map((pack) => {
      const first = next;
      next += pack.articles;
      return { pack, first };
    });
}

export async function read({ pack, entry }: Found): Promise<string> {
  return new TextDecoder().decode(await pack.bytes(entry));
}
