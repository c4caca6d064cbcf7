import { articleText, fragmentFile } from './edition-articles.ts';
import { editionPacks, type Found, read } from './edition-packs.ts';
import { type FrameTable, framed, framePath, framesEntry } from './frames.ts';
import { heldBundles } from './holdings.ts';
import type { Manifest, Pack } from './manifest.ts';
import { mediaType } from './media-type.ts';
import type { OpenPack } from './pack.ts';

/** How one edition answers for a path, relative to the base path, without a leading slash. */
export interface EditionReader {
  /** A page's whole HTML (without the «from device» line), or undefined when the edition does not hold it. */
  page(path: string): Promise<string | undefined>;
  /** A file (asset, search file, picture) with its media type; makes fragments and `pf/bundles.json`. */
  file(path: string): Promise<FileAnswer | undefined>;
  /** Where an old address leads: from the site's root on, or a whole URL. */
  redirect(path: string): Promise<string | undefined>;
}

export interface FileAnswer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The entry of the lists that holds the old addresses, without slashes around them, and where each leads. */
export const redirectsEntry = 'redirects.json';
/** That entry, as JSON. */
export type RedirectTable = readonly (readonly [from: string, to: string])[];

const bundlesFile = 'pf/bundles.json';
const searchFile = /^(pf\/\w+\/)(?:fragment\/(\d+)\.)?/u;
/** A picture's name without its width and format: one packed variant answers for all. */
const picture = /^anh\/.+?\.[\da-f]{10}(?=[-.])/u;

/**
 * The functions reject when a pack that is said to be there cannot be read.
 *
 * @param has - whether a pack is on the device.
 * @param open - a pack that is. Asked once for each.
 */
export function editionReader(
  manifest: Manifest,
  has: (pack: Pack) => boolean,
  open: (pack: Pack) => Promise<OpenPack>,
): EditionReader {
  const opened = new Map<string, Promise<OpenPack>>();
  const packs = editionPacks(manifest, has, (pack) => {
    const known = opened.get(pack.url) ?? open(pack);
    opened.set(pack.url, known);
    known.catch(() => opened.delete(pack.url));
    return known;
  });

  /** What an entry of the lists says. */
  async function json<T>(path: string): Promise<T | undefined> {
    const found = await packs.find('lists', path);
    return found && JSON.parse(await read(found));
  }

  /** What is not kept, but made of what is. */
  async function made(path: string): Promise<string | undefined> {
    if (path === bundlesFile) {
      const all = await json<BundlesFile>(path);
      return all && JSON.stringify(offeredBundles(manifest, has, all));
    }
    const [, base, number] = searchFile.exec(path) ?? [];
    const bundle = number && manifest.bundles.find((each) => each.base === base);
    return bundle ? fragmentFile(packs, manifest.bundles, bundle, Number(number)) : undefined;
  }

  async function kept(path: string): Promise<Found | undefined> {
    const [, base] = searchFile.exec(path) ?? [];
    const [name] = picture.exec(path) ?? [];
    if (base) {
      const id = manifest.bundles.find((each) => each.base === base)?.id;
      return packs.find('search', path, ({ generation }) => generation === id);
    }
    if (!name) return packs.find('shell', path);
    return (await packs.find('pictures', `${name}.webp`)) ?? packs.find('pictures', `${name}.svg`);
  }

  return {
    async page(path) {
      const list = await packs.find('lists', path);
      const article = list ? undefined : await packs.article(path);
      const found = list ?? article;
      const table = await json<FrameTable>(framesEntry);
      if (!found || !table) return undefined;
      const number = article ? table.articles[article.number] : table.pages[path];
      const frame = number === undefined ? undefined : await packs.find('shell', framePath(number));
      const main = article ? (await articleText(packs, article)).main : await read(found);
      return frame && framed(await read(frame), found.entry.title, main);
    },
    async file(path) {
      const text = await made(path);
      if (text) return { body: new TextEncoder().encode(text), type: mediaType(path) };
      const found = await kept(path);
      return (
        found && { body: await found.pack.bytes(found.entry), type: mediaType(found.entry.path) }
      );
    },
    async redirect(path) {
      const table = await json<RedirectTable>(redirectsEntry);
      return new Map(table).get(path.replace(/\/$/u, ''));
    },
  };
}

interface BundlesFile {
  readonly bundles: readonly { readonly id: string }[];
}

/** What the search is offered: the bundles that the device holds. */
function offeredBundles(manifest: Manifest, has: (pack: Pack) => boolean, file: BundlesFile) {
  const there = heldBundles(manifest, has);
  const held = there.reduce((sum, { articles }) => sum + articles, 0);
  return {
    ...file,
    bundles: file.bundles.filter(({ id }) => there.some((bundle) => bundle.id === id)),
    ...(held < manifest.articles ? { held, of: manifest.articles } : {}),
  };
}
