import { cacheName, type Store } from '../../offline/cache-names.ts';
import { ownPage } from '../../offline/visited.ts';
import { isPage, unneeded } from './unneeded.ts';

/** Whether the site offers reading without a network: not in development, nor with OFFLINE=0. */
declare const __OFFLINE__: boolean;

/**
 * The copies of saved articles in the Cache Storage, by path, so that they open without a network.
 * Where the browser or the site keeps none, nothing is held, and nothing throws.
 */
async function open(store: Store = 'doc-sau'): Promise<Cache> {
  if (!__OFFLINE__) throw new Error('OFFLINE=0');
  return await caches.open(cacheName(import.meta.env.BASE_URL, store));
}

/** The addresses of the pictures to be kept with a page. */
type PicturesOf = (html: string) => Promise<readonly string[]>;

/** The paths of the pages that are on the device. */
export async function heldPages(): Promise<ReadonlySet<string>> {
  try {
    return new Set((await pathsIn(await open())).filter(isPage));
  } catch {
    return new Set();
  }
}

/**
 * Takes the present page of an article, and its pictures. Tells whether its page is kept now, be it
 * an older copy.
 *
 * @param picturesOf - addresses of the pictures; else those that an old browser would show.
 */
export async function keepPage(
  path: string,
  picturesOf: PicturesOf = fallbackPictures,
): Promise<boolean> {
  try {
    const cache = await open();
    const html = await keepHtml(cache, path).catch(() => undefined);
    if (html === undefined) return Boolean(await cache.match(path));
    // A picture that cannot be had, or has no room any more, leaves a page that can be read.
    for (const picture of await picturesOf(html)) {
      await keepPicture(cache, picture).catch(() => undefined);
    }
    return true;
  } catch {
    return false;
  }
}

/** Deletes the pages that are no longer saved, and the pictures that only they show. */
export async function dropUnsaved(saved: ReadonlySet<string>): Promise<void> {
  try {
    const cache = await open();
    const kept = await pathsIn(cache);
    const pages = new Map<string, string>();
    for (const path of kept.filter(isPage)) {
      pages.set(path, (await (await cache.match(path))?.text()) ?? '');
    }
    await Promise.all(unneeded(kept, pages, saved).map((path) => cache.delete(path)));
  } catch {
    // Where nothing can be kept, nothing is to be deleted.
  }
}

/** The network's page, else the one that was kept because it was opened. */
async function keepHtml(cache: Cache, path: string): Promise<string> {
  const url = new URL(path, location.href).href;
  const response =
    (await fetch(url, { cache: 'no-cache' }).catch(() => undefined)) ??
    (await (await open('da-xem')).match(path));
  const html = response && (await ownPage(response.clone(), url));
  if (html === undefined) throw new Error(`no page at ${path}`);
  await cache.put(path, response as Response);
  return html;
}

async function keepPicture(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return;
  const response = await fetch(address);
  const isPicture = response.headers.get('Content-Type')?.startsWith('image/');
  if (response.ok && isPicture) await cache.put(address, response);
}

async function fallbackPictures(html: string): Promise<readonly string[]> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const pictures = page.querySelectorAll('.article img[src]');
  return [...pictures].flatMap((picture) => picture.getAttribute('src') ?? []);
}

async function pathsIn(cache: Cache): Promise<readonly string[]> {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}
